package org.amends.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.amends.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What a server of one's own may have against us. Each is believed after ten seconds: all at once. */
@Execution(ExecutionMode.CONCURRENT)
class ServerUnusableTests {

    private final EmbeddedServer server = TestDatabase.server();

    @Test
    void saysThatThePasswordIsWrongWithoutRepeatingIt() {
        ServerUnusable refusal = refusal(server.url() + "?password=hunter2&x=1", "amends", "hunter2");
        assertThat(refusal)
                .hasMessageContaining("does not let the user “amends” in")
                .hasMessageNotContaining("hunter2");
        assertThat(refusal.remedy()).contains("AMENDS_DATABASE_PASSWORD");
    }

    @Test
    void saysThatThereIsNoSuchDatabase() {
        ServerUnusable refusal =
                refusal(server.url().replace("/amends", "/elsewhere"), server.username(), server.password());
        // the user of the tests may not even know whether it exists
        assertThat(refusal).hasMessageContaining("may not use the database at jdbc:mariadb://127.0.0.1:");
        assertThat(refusal.remedy()).contains("GRANT");
    }

    @Test
    void saysThatNobodyAnswers() {
        ServerUnusable refusal = refusal("jdbc:mariadb://127.0.0.1:1/amends", "amends", "secret");
        assertThat(refusal).hasMessageContaining("jdbc:mariadb://127.0.0.1:1/amends cannot be reached (");
        assertThat(refusal.remedy()).contains("AMENDS_DATABASE_URL");
    }

    @Test
    void saysHowAnAddressIsWritten() {
        ServerUnusable refusal = refusal("db.example.com", "amends", "secret");
        assertThat(refusal).hasMessageContaining("“db.example.com”, which is not the address");
        assertThat(refusal.remedy()).contains("jdbc:mariadb://");
    }

    private static ServerUnusable refusal(String url, String username, String password) {
        return catchThrowableOfType(ServerUnusable.class, () -> ConnectionPool.to(url, username, password)
                .close());
    }
}

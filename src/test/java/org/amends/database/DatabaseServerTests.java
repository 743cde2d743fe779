package org.amends.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a server whose defaults are anything but ours. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseServerTests {

    @TempDir
    static Path folder;

    private static SomebodysServer server;

    @BeforeAll
    static void start() throws Exception {
        server = SomebodysServer.in(
                folder,
                "--character-set-server=latin1",
                "--collation-server=latin1_swedish_ci",
                "--default-time-zone=-05:00",
                "--transaction-isolation=SERIALIZABLE",
                "--sql-mode=ANSI_QUOTES,NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT,ONLY_FULL_GROUP_BY",
                "--default-storage-engine=Aria",
                "--max-allowed-packet=1M");
        server.run("CREATE USER amends@'127.0.0.1' IDENTIFIED BY 'secret'");
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void isMadeToTakeEveryCharacterWhateverItsAdministratorThoughtOf(CapturedOutput output) throws SQLException {
        DatabaseSettings settings = database("western", "GRANT ALL PRIVILEGES ON western.* TO amends@'127.0.0.1'");
        new DatabaseServer(settings).check();
        try (HikariDataSource pool = pool(settings)) {
            JdbcClient jdbc = JdbcClient.create(pool);
            jdbc.sql("CREATE TABLE said (word VARCHAR(20), KEY (word))").update();
            jdbc.sql("INSERT INTO said VALUES ('Ñandú 🚲')").update();
            assertThat(jdbc.sql("SELECT word FROM said WHERE word = 'ÑANDÚ 🚲'")
                            .query(String.class)
                            .single())
                    .isEqualTo("Ñandú 🚲");
        }
        assertThat(output).contains("Set max_allowed_packet to 16M or more");
        new DatabaseServer(settings).check();
    }

    @Test
    void isSpokenToInTheSameWayWhateverItsDefaults() throws SQLException {
        DatabaseSettings settings = database("peculiar", "GRANT ALL PRIVILEGES ON peculiar.* TO amends@'127.0.0.1'");
        try (HikariDataSource pool = pool(settings)) {
            JdbcClient jdbc = JdbcClient.create(pool);
            assertThat(jdbc.sql("SELECT CONCAT_WS(' ', @@tx_isolation, @@time_zone, @@default_storage_engine)")
                            .query(String.class)
                            .single())
                    .isEqualTo("READ-COMMITTED +00:00 InnoDB");
            assertThat(jdbc.sql("SELECT CONCAT(\"a\", 1 || 0, LENGTH('\\\\'))")
                            .query(String.class)
                            .single())
                    .isEqualTo("a11");
            assertThat(jdbc.sql("SELECT '100%' LIKE CONCAT(:text, '%')")
                            .param("text", "100\\%")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Test
    void isLeftAsItIsWhenTheUserMayNotMakeTables() throws SQLException {
        DatabaseSettings settings =
                database("reading", "GRANT SELECT, INSERT, UPDATE, DELETE ON reading.* TO amends@'127.0.0.1'");
        assertThatThrownBy(() -> new DatabaseServer(settings).check())
                .isInstanceOf(ServerUnusable.class)
                .hasMessageContaining("lacks a right")
                .hasMessageContaining("CREATE command denied")
                .extracting(problem -> ((ServerUnusable) problem).remedy())
                .asString()
                .contains("GRANT ALL PRIVILEGES ON `reading`.*");
    }

    @Test
    void isRefusedForARightThatIsMissingOnlyLater() throws SQLException {
        DatabaseSettings settings = database(
                "unindexed",
                "GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP ON unindexed.* TO amends@'127.0.0.1'");
        assertThatThrownBy(() -> new DatabaseServer(settings).check()).hasMessageContaining("INDEX command denied");
    }

    @Test
    void tellsApartWhatIsWrongWithTheSettings() throws SQLException {
        assertThatThrownBy(() -> new DatabaseServer(server.settings("western", "amends", "wrong")).check())
                .isInstanceOf(ServerUnusable.class)
                .hasMessageContaining("does not let the user");
        assertThatThrownBy(() -> new DatabaseServer(server.settings("missing", "amends", "secret")).check())
                .hasMessageContaining("may not use the database at");
        assertThatThrownBy(() -> new DatabaseServer(server.settings("", "amends", "secret")).check())
                .hasMessageContaining("names no database");
        assertThatThrownBy(() -> new DatabaseServer(new DatabaseSettings(
                                "jdbc:mariadb://127.0.0.1:1/amends?password=secret", "amends", "secret"))
                        .check())
                .hasMessageContaining("jdbc:mariadb://127.0.0.1:1/amends cannot be reached");
        assertThatThrownBy(
                        () -> new DatabaseServer(new DatabaseSettings("jdbc:postgresql://h/amends", "a", "b")).check())
                .hasMessageContaining("names no MariaDB server");
    }

    @Test
    void mustBeOfASeriesThatKnowsWhatAmendsNeeds(@TempDir Path other) throws Exception {
        try (SomebodysServer old = SomebodysServer.in(other, "--version=10.6.18-MariaDB")) {
            assertThatThrownBy(() -> new DatabaseServer(old.settings("mysql", "root", "")).check())
                    .isInstanceOf(ServerUnusable.class)
                    .hasMessageContaining("10.6.18")
                    .hasMessageContaining("Amends needs MariaDB 10.11 or later");
        }
    }

    @Test
    void isExplainedToWhoeverStartsAmendsWithoutAStackTrace(CapturedOutput output) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(DatabaseConfiguration.class)
                        .web(WebApplicationType.NONE)
                        .run("--amends.database.url=jdbc:mariadb://127.0.0.1:1/amends"))
                .hasRootCauseInstanceOf(java.net.ConnectException.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("AMENDS_DATABASE_URL is right")
                .doesNotContain("at org.amends");
    }

    /** @param grant to the user amends */
    private static DatabaseSettings database(String name, String grant) throws SQLException {
        server.run("CREATE DATABASE " + name, grant);
        return server.settings(name, "amends", "secret");
    }

    private static HikariDataSource pool(DatabaseSettings settings) {
        return ConnectionPool.to(settings.url(), settings.username(), settings.password());
    }
}

package org.amends.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.amends.testing.Folders;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a server of its own: the tables of the other tests must stay. */
class SchemaUpgradeTests {

    private static final String ROW =
            "INSERT INTO flyway_schema_history SELECT MAX(installed_rank) + 1, '%s', '%s', 'SQL', 'x.sql', 0, '%s', NOW(), 1, %d FROM flyway_schema_history";

    @TempDir
    static Path folder;

    private static EmbeddedServer server;

    private HikariDataSource pool;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedServer.startIn(Folders.withUnpackedServer(folder));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void connect() {
        pool = ConnectionPool.to(server.url(), server.username(), server.password());
        Flyway.configure().dataSource(pool).cleanDisabled(false).load().clean();
    }

    @AfterEach
    void disconnect() {
        pool.close();
    }

    @Test
    void refusesWhatANewerAmendsHasUsedAndSaysWhich() {
        upgrade();
        hireSomebody();
        sql(ROW.formatted("99", "sentiments", "Amends 7.3.0", 1));
        assertThatThrownBy(this::upgrade)
                .isInstanceOfSatisfying(SchemaUnusable.class, refusal -> assertThat(refusal.remedy())
                        .contains("Start that Amends, or a newer one"))
                .hasMessageContaining("used by a newer Amends (Amends 7.3.0)")
                .hasMessageContaining("at version 99 (“sentiments”)");
        assertThat(count("app_user")).isOne();
    }

    @Test
    void refusesWhatAFailedUpgradeHasLeft() {
        upgrade();
        hireSomebody();
        sql("DELETE FROM flyway_schema_history WHERE installed_rank > 9");
        sql(ROW.formatted("10", "responded at", "Amends", 0));
        assertThatThrownBy(this::upgrade)
                .isInstanceOfSatisfying(SchemaUnusable.class, refusal -> assertThat(refusal.remedy())
                        .contains("Restore the backup"))
                .hasMessageContaining("upgrade of the tables to version 10")
                .hasMessageContaining("half changed");
        assertThat(count("app_user")).isOne();
    }

    @Test
    void saysWhatAnUpgradeThatWasKilledHalfWayMeets() {
        upgrade();
        hireSomebody();
        sql("DELETE FROM flyway_schema_history WHERE installed_rank > 9");
        assertThatThrownBy(this::upgrade)
                .isInstanceOf(SchemaUnusable.class)
                .hasMessageContaining("Duplicate column name 'responded_at'");
        assertThat(count("app_user")).isOne();
    }

    @Test
    void startsOverAFirstStartThatWasKilledHalfWay() {
        upgrade();
        sql("DELETE FROM flyway_schema_history WHERE installed_rank > 7");
        sql("CREATE TABLE ACT_RU_HALF (id INT)");
        upgrade();
        assertThat(count("team")).isEqualTo(4);
        assertThat(count("information_schema.tables WHERE table_name = 'ACT_RU_HALF'"))
                .isZero();
    }

    @Test
    void letsOneNodeStartAfterTheOther() throws Exception {
        StartTurn first = new StartTurn(pool);
        StartTurn second = new StartTurn(pool);
        first.take();
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(second::take);
        assertThat(waiting.copy()
                        .completeOnTimeout(null, 1, TimeUnit.SECONDS)
                        .thenApply(late -> waiting.isDone())
                        .get())
                .isFalse();
        first.ready();
        waiting.get(10, TimeUnit.SECONDS);
        second.close();
    }

    private void upgrade() {
        StartTurn turn = new StartTurn(pool);
        try {
            new SchemaUpgrade(turn, pool)
                    .migrate(Flyway.configure().dataSource(pool).load());
        } finally {
            turn.close();
        }
    }

    private void hireSomebody() {
        sql("""
                INSERT INTO app_user (id, version, username, name, role, language, password_hash, enabled, hired_at)
                VALUES (1, 0, 'admin', 'Administrator', 'ADMIN', 'en', 'x', TRUE, NOW())""");
    }

    private void sql(String statement) {
        JdbcClient.create(pool).sql(statement).update();
    }

    private long count(String table) {
        return JdbcClient.create(pool)
                .sql("SELECT COUNT(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}

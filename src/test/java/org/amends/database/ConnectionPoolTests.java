package org.amends.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Calendar;
import java.util.TimeZone;
import org.amends.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In an application that runs in Lima, five hours behind UTC. */
class ConnectionPoolTests {

    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");
    private static final String STORED = "2026-07-01 12:00:00";

    private final TimeZone zone = TimeZone.getDefault();

    @BeforeEach
    void moveToLima() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
    }

    @AfterEach
    void moveBack() {
        TimeZone.setDefault(zone);
    }

    @Test
    void writesTimestampsInUtcWithAndWithoutACalendar() throws SQLException {
        try (HikariDataSource pool = pool()) {
            JdbcClient jdbc = JdbcClient.create(pool);
            String query = "SELECT CAST(? AS CHAR(19))";
            assertThat(jdbc.sql(query)
                            .param(Timestamp.from(NOON))
                            .query(String.class)
                            .single())
                    .isEqualTo(STORED);
            assertThat(asHibernateDoes(pool, query)).isEqualTo(STORED);
        }
    }

    @Test
    void readsThemBackAsTheyWere() {
        try (HikariDataSource pool = pool()) {
            assertThat(JdbcClient.create(pool)
                            .sql("SELECT CAST(? AS DATETIME(6))")
                            .param(STORED)
                            .query(Timestamp.class)
                            .single())
                    .isEqualTo(Timestamp.from(NOON));
        }
    }

    @Test
    void letsTheServerTellTheTimeInUtcToo() {
        try (HikariDataSource pool = pool()) {
            assertThat(JdbcClient.create(pool)
                            .sql("SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), NOW())")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    private static String asHibernateDoes(HikariDataSource pool, String query) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setTimestamp(1, Timestamp.from(NOON), Calendar.getInstance(TimeZone.getTimeZone("UTC")));
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private static HikariDataSource pool() {
        EmbeddedServer server = TestDatabase.server();
        return ConnectionPool.to(server.url(), server.username(), server.password());
    }
}

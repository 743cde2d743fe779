package org.amends.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.amends.testing.AmendsTest;
import org.amends.testing.TestClock;
import org.flowable.engine.ProcessEngine;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

@AmendsTest
class ApplicationOnMariaDbTests {

    @Autowired
    private DataSource dataSource;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private Map<String, Clock> clocks;

    @Autowired
    private TestClock time;

    @AfterEach
    void backToTheStart() {
        time.reset();
    }

    @Test
    void runsOnTheSeriesOfMariaDbThatProductionHas() {
        assertThat(jdbc.sql("SELECT VERSION()").query(String.class).single()).startsWith("11.4.");
    }

    @Test
    void readsWhatIsCommittedOnly() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    @Test
    void putsTheProcessEngineIntoTheSameSchemaAndTheSameTransactions() {
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ACT_RU_EXECUTION")
                        .query(Long.class)
                        .single())
                .isNotNull();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM flyway_schema_history")
                        .query(Long.class)
                        .single())
                .isNotNull();
        var configuration = (SpringProcessEngineConfiguration) engine.getProcessEngineConfiguration();
        assertThat(transactions).isInstanceOf(JpaTransactionManager.class);
        assertThat(configuration.getTransactionManager()).isSameAs(transactions);
    }

    @Test
    void letsTestsMoveTheTimeThatEverybodySees() {
        assertThat(clock.instant()).isEqualTo(TestClock.START);
        time.advance(Duration.ofDays(2));
        assertThat(clocks).hasSize(1);
        assertThat(clock.instant()).isEqualTo("2026-03-04T09:00:00Z");
    }
}

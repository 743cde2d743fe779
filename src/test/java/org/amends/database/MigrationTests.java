package org.amends.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.amends.kernel.TypedId;
import org.amends.testing.Folders;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * An installation at version 8 with rows in every table is brought to the newest version, one migration after the
 * other. Rows that a later version brings are in {@code rows/V<version>.sql} and are put in when it is reached, so a new
 * migration is tried on rows without further ado.
 */
class MigrationTests {

    private static final MigrationVersion WITH_ROWS = MigrationVersion.fromVersion("8");

    /** Columns, or tables, whose content a migration changes on purpose: {@code table.column} or {@code table}. */
    private static final Set<String> MEANT = Set.of(
            // their keys begin with the calendar since version 16: see below
            "opening_hours",
            "extra_holiday",
            // in the customer's score since version 26: see below
            "customer.tier",
            "customer.contribution");

    @TempDir
    Path temporary;

    private EmbeddedServer server;
    private DriverManagerDataSource database;
    private JdbcClient jdbc;

    @BeforeEach
    void installVersion8() throws Exception {
        server = EmbeddedServer.startIn(Folders.withUnpackedServer(temporary.resolve("data")));
        database = new DriverManagerDataSource(server.url(), server.username(), server.password());
        jdbc = JdbcClient.create(database);
        migrateTo(WITH_ROWS);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void startsFromAnInstallationThatHasRowsInEveryTable() {
        assertThat(TableRows.of(database).emptyTables()).isEmpty();
    }

    @Test
    void keepsEveryRowAndValueOnTheWayToTheNewestVersion() {
        for (MigrationVersion next : versionsAfter(WITH_ROWS)) {
            TableRows before = TableRows.of(database);
            migrateTo(next);
            assertThat(before.lostIn(TableRows.of(database), MEANT))
                    .as("lost by version %s", next)
                    .isEmpty();
        }
        assertThat(flyway().load().info().pending()).isEmpty();
        assertThat(TableRows.of(database).emptyTables())
                .as("tables whose rows a later migration could lose unseen: put some into rows/V<version>.sql")
                .isEmpty();
    }

    @Test
    void noticesWhenAMigrationLosesSomething() throws SQLException {
        TableRows before = TableRows.of(database);
        Statements.run(
                server,
                "DELETE FROM defection_cause WHERE cause = 'PRICING'",
                "UPDATE complaint SET subject = '' WHERE id = 41",
                "ALTER TABLE customer DROP COLUMN employees",
                "DROP TABLE extra_holiday");
        assertThat(before.lostIn(TableRows.of(database), Set.of("customer.employees")))
                .contains(
                        "defection_cause/131/PRICING.cause: PRICING → gone",
                        "complaint/41.subject: La rueda está rota → ",
                        "extra_holiday/2026-02-27.name: Día de la empresa → gone")
                .noneMatch(line -> line.contains("employees"));
    }

    @Test
    void leavesWhatWaitsForAPersonWithThatPersonFromVersion9On() {
        migrateTo(MigrationVersion.fromVersion("9"));
        assertThat(jdbc.sql("SELECT note FROM remedy WHERE by_hand")
                        .query(String.class)
                        .list())
                .containsExactly("Pedal");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM compensation WHERE interim")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void knowsWhenCasesWereAnsweredInTheirPresentRoundFromVersion10On() {
        migrateTo(MigrationVersion.fromVersion("10"));
        assertThat(jdbc.sql("SELECT CONCAT(number, ' ', COALESCE(responded_at, 'not yet')) FROM complaint ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "A-1 2026-01-14 16:00:00.000000",
                        "A-2 not yet",
                        "A-3 not yet",
                        "A-4 2026-01-06 16:00:00.000000",
                        "A-5 not yet");
    }

    @Test
    void keepsTheCompanysHoursAsThoseOfItsOwnCalendarFromVersion16On() {
        migrateTo(MigrationVersion.fromVersion("15"));
        List<String> hours = hours("");
        migrateTo(MigrationVersion.fromVersion("16"));
        assertThat(hours("WHERE calendar_id = 1")).isEqualTo(hours).hasSize(5);
        assertThat(jdbc.sql("SELECT CONCAT_WS(' ', day, name, opens) FROM extra_holiday WHERE calendar_id = 1")
                        .query(String.class)
                        .list())
                .containsExactly("2026-02-27 Día de la empresa");
    }

    @Test
    void keepsTheTierAndContributionWithTheCustomersScoreFromVersion26On() {
        migrateTo(MigrationVersion.fromVersion("26"));
        assertThat(jdbc.sql("SELECT CONCAT_WS(' ', customer_id, tier, contribution) FROM customer_score ORDER BY 1")
                        .query(String.class)
                        .list())
                .containsExactly("21 GOLD 1234.5600", "22 UNRATED 0.0000");
    }

    @Test
    void tellsPurchasesApartByTheCaseAndAccentsOfTheirIdsFromVersion25On() {
        migrateTo(MigrationVersion.fromVersion("25"));
        for (String id : List.of("p-1", "Á", "A", "a")) {
            jdbc.sql("INSERT INTO purchase (id, customer_id, external_id, purchased_on, amount, currency)"
                            + " VALUES (?, 21, ?, '2026-02-01', 1, 'EUR')")
                    .params(TypedId.next(), id)
                    .update();
        }
        assertThat(jdbc.sql("SELECT external_id FROM purchase WHERE external_id IN ('P-1', 'a') ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("P-1", "a");
    }

    private List<String> hours(String where) {
        return jdbc.sql("SELECT CONCAT_WS(' ', weekday, opens, closes) FROM opening_hours " + where
                        + " ORDER BY weekday")
                .query(String.class)
                .list();
    }

    private void migrateTo(MigrationVersion version) {
        flyway().target(version).load().migrate();
        ClassPathResource rows = new ClassPathResource("rows/V" + version + ".sql", MigrationTests.class);
        if (rows.exists()) {
            ResourceDatabasePopulator filler = new ResourceDatabasePopulator(rows);
            filler.setSqlScriptEncoding("UTF-8");
            filler.execute(database);
        }
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(database).locations("classpath:db/migration");
    }

    private List<MigrationVersion> versionsAfter(MigrationVersion version) {
        return Arrays.stream(flyway().load().info().pending())
                .map(migration -> migration.getVersion())
                .filter(later -> later.isNewerThan(version.getVersion()))
                .toList();
    }
}

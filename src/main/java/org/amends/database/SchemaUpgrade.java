package org.amends.database;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import javax.sql.DataSource;
import org.amends.kernel.Turns;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings the tables to what this Amends needs, or says why it cannot. A first start that was cut short starts over:
 * nobody can have worked with it yet.
 */
class SchemaUpgrade implements FlywayMigrationStrategy {

    private static final Logger log = LoggerFactory.getLogger(SchemaUpgrade.class);
    private static final String BACKUP =
            "Restore the backup taken before the upgrade and start again. Nothing was changed by this start.";

    private final StartTurn turn;
    private final DataSource data;

    SchemaUpgrade(StartTurn turn, DataSource data) {
        this.turn = turn;
        this.data = data;
    }

    @Override
    public void migrate(Flyway flyway) {
        turn.take();
        MigrationInfo[] known = flyway.info().all();
        refuseNewer(known);
        if (flyway.info().applied().length > 0 && isUnused()) {
            log.warn("An earlier first start was cut short before anybody worked: starting over");
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .cleanDisabled(false)
                    .load()
                    .clean();
        } else {
            refuseFailed(known);
        }
        try {
            flyway.migrate();
        } catch (FlywayException failure) {
            throw new SchemaUnusable(
                    "The tables cannot be brought to what this Amends needs:%n%s".formatted(failure.getMessage()),
                    "Restore the backup taken before the upgrade. If it happens again with it, keep the backup and report this message.",
                    failure);
        }
    }

    /** Flyway itself lets an older program work on newer tables. */
    private static void refuseNewer(MigrationInfo[] all) {
        latest(all, MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED).ifPresent(newer -> {
            String ours = Arrays.stream(all)
                    .filter(one -> !one.getState().name().startsWith("FUTURE"))
                    .map(one -> String.valueOf(one.getVersion()))
                    .reduce((before, last) -> last)
                    .orElse("none");
            throw new SchemaUnusable(
                    "These data have been used by a newer Amends (%s): their tables are at version %s (“%s”), and this Amends knows them up to version %s."
                            .formatted(newer.getInstalledBy(), newer.getVersion(), newer.getDescription(), ours),
                    "Start that Amends, or a newer one. To go back, restore the backup taken before the upgrade. Nothing was changed by this start.");
        });
    }

    private static void refuseFailed(MigrationInfo[] all) {
        latest(all, MigrationState.FAILED).ifPresent(failed -> {
            throw new SchemaUnusable(
                    "The upgrade of the tables to version %s (“%s”) failed on %s, and left them half changed."
                            .formatted(failed.getVersion(), failed.getDescription(), failed.getInstalledOn()),
                    BACKUP);
        });
    }

    private static Optional<MigrationInfo> latest(MigrationInfo[] all, MigrationState... states) {
        return Arrays.stream(all)
                .filter(one -> Arrays.asList(states).contains(one.getState()))
                .max(Comparator.comparing(MigrationInfo::getVersion));
    }

    /**
     * Whoever files or imports anything is a user first, and the first user is made at the end of the first start. The
     * demo company makes its users first, and says when it is whole.
     */
    private boolean isUnused() {
        return !isEmpty("scheduled_turn WHERE work = '" + Turns.DEMO_COMPANY + "'")
                || isEmpty("app_user") && isEmpty("customer") && isEmpty("complaint");
    }

    private boolean isEmpty(String table) {
        try {
            return !JdbcClient.create(data)
                    .sql("SELECT EXISTS (SELECT 1 FROM " + table + ")")
                    .query(Boolean.class)
                    .single();
        } catch (BadSqlGrammarException notMadeYet) {
            return true;
        }
    }
}

package org.amends.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.amends.kernel.CannotStart;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Nodes on one database start one after the other: the process engine makes its tables, and the first start its people,
 * without looking whether another does the same. The database gives the turn back when its holder dies.
 */
class StartTurn implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(StartTurn.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final HikariDataSource pool;
    private @Nullable Connection held;

    StartTurn(HikariDataSource pool) {
        this.pool = pool;
    }

    /** @throws CannotStart if another node has been starting for ten minutes */
    synchronized void take() {
        try {
            Connection connection = pool.getConnection();
            held = connection;
            if (lock(connection, Duration.ZERO)) {
                return;
            }
            log.info("Another Amends is starting on this database: waiting for it");
            if (!lock(connection, LONGEST_WAIT)) {
                throw new CannotStart(
                        "Another Amends has been starting on this database for %d minutes."
                                .formatted(LONGEST_WAIT.toMinutes()),
                        "Look what holds it up, or end it; then start this one again.");
            }
        } catch (SQLException e) {
            throw ServerUnusable.because(e, pool.getJdbcUrl(), pool.getUsername());
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        close();
    }

    /** The connection goes back to the pool, so the lock is not left to its end. */
    @Override
    public synchronized void close() {
        try (Connection connection = held) {
            if (connection != null) {
                ask(connection, "SELECT RELEASE_LOCK(CONCAT(DATABASE(), '.start'))", 0);
            }
        } catch (SQLException gone) {
            log.debug("The connection is gone, and its lock with it", gone);
        }
        held = null;
    }

    private static boolean lock(Connection connection, Duration wait) throws SQLException {
        return ask(connection, "SELECT GET_LOCK(CONCAT(DATABASE(), '.start'), ?)", wait.toSeconds()) == 1;
    }

    private static int ask(Connection connection, String sql, long parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (statement.getParameterMetaData().getParameterCount() > 0) {
                statement.setLong(1, parameter);
            }
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getInt(1) : 0;
            }
        }
    }
}

package org.amends.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The pool as every part of Amends expects it: READ COMMITTED, and instants in UTC whatever the server's own zone. */
final class ConnectionPool {

    private static final int SIZE = 20;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private ConnectionPool() {}

    /** @throws ServerUnusable if nothing answers there for ten seconds, or nobody lets us in */
    static HikariDataSource to(String url, @Nullable String username, @Nullable String password) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("amends");
        config.setJdbcUrl(url);
        config.setUsername(username);
        config.setPassword(password);
        config.setMaximumPoolSize(SIZE);
        config.setConnectionTimeout(LONGEST_WAIT.toMillis());
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        // all three: without the last, a Timestamp is still written in the zone of the JVM
        config.addDataSourceProperty("connectionTimeZone", "UTC");
        config.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
        config.addDataSourceProperty("preserveInstants", "true");
        // inserts only: in bulk, 11.4 reports no row counts for updates, and a lost optimistic race would go unseen
        config.addDataSourceProperty("useBulkStmtsForInserts", "true");
        // asked for below instead: the pool itself would log its failure over a page
        config.setInitializationFailTimeout(-1);
        HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(config);
            pool.getConnection().close();
            return pool;
        } catch (SQLException | RuntimeException failure) {
            if (pool != null) {
                pool.close();
            }
            throw ServerUnusable.because(failure, url, username);
        }
    }
}

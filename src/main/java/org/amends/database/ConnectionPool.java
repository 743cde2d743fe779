package org.amends.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The pool as every part of Amends expects it, whatever the server's own settings: READ COMMITTED, instants in UTC,
 * MariaDB's usual SQL and transactional tables.
 */
final class ConnectionPool {

    private static final int SIZE = 20;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    /** The defaults of MariaDB; a server may have others, which give quotes and backslashes another meaning. */
    private static final String SESSION =
            "sql_mode='STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_AUTO_CREATE_USER,NO_ENGINE_SUBSTITUTION',"
                    + "default_storage_engine=InnoDB";

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
        config.addDataSourceProperty("sessionVariables", SESSION);
        // inserts only: in bulk, 11.4 reports no row counts for updates, and a lost optimistic race would go unseen
        config.addDataSourceProperty("useBulkStmtsForInserts", "true");
        // the server reads each statement once for a connection; so many that several nodes stay below its limit of
        // 16,382
        config.addDataSourceProperty("useServerPrepStmts", "true");
        config.addDataSourceProperty("prepStmtCacheSize", "150");
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

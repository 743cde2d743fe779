package org.amends.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The MariaDB server that was named instead of the embedded one. Looked at before anything is written: a migration that
 * fails half way for want of a right leaves a database that somebody must clear up by hand.
 */
record DatabaseServer(DatabaseSettings settings) {

    private static final Logger log = LoggerFactory.getLogger(DatabaseServer.class);

    private static final String PREFIX = "jdbc:mariadb:";
    private static final String COLLATION = "utf8mb4_uca1400_ai_ci";
    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 11;

    /** A file of ten megabytes, and what is around it. */
    private static final long SMALLEST_PACKET = 16L << 20;

    /**
     * Makes sure that Amends can live there, and that new tables take every character.
     *
     * @throws ServerUnusable saying what to do
     */
    void check() {
        if (!settings.url().startsWith(PREFIX)) {
            throw new ServerUnusable(
                    "AMENDS_DATABASE_URL is “%s”, which names no MariaDB server.".formatted(address()),
                    "Give it the form jdbc:mariadb://host:3306/amends.");
        }
        try (Connection connection =
                        DriverManager.getConnection(settings.url(), settings.username(), settings.password());
                Statement statement = connection.createStatement()) {
            checkVersion(connection.getMetaData());
            String database = Objects.requireNonNullElse(connection.getCatalog(), "");
            if (database.isEmpty()) {
                throw new ServerUnusable(
                        "AMENDS_DATABASE_URL is “%s”, which names no database.".formatted(address()),
                        "Add its name at the end, such as jdbc:mariadb://host:3306/amends.");
            }
            if (isEmpty(statement)) {
                checkRights(statement, database);
            }
            takeEveryCharacter(statement, database);
            warnOfSmallPackets(statement);
        } catch (SQLException e) {
            throw ServerUnusable.because(e, settings.url(), settings.username());
        }
    }

    private static void checkVersion(DatabaseMetaData server) throws SQLException {
        int major = server.getDatabaseMajorVersion();
        boolean old = major < OLDEST_MAJOR || major == OLDEST_MAJOR && server.getDatabaseMinorVersion() < OLDEST_MINOR;
        if (old || !"MariaDB".equals(server.getDatabaseProductName())) {
            throw new ServerUnusable(
                    "The database server is %s %s; Amends needs MariaDB %d.%d or later."
                            .formatted(
                                    server.getDatabaseProductName(),
                                    server.getDatabaseProductVersion(),
                                    OLDEST_MAJOR,
                                    OLDEST_MINOR),
                    "Use MariaDB 11.4, the series that Amends is tested with.");
        }
    }

    private static boolean isEmpty(Statement statement) throws SQLException {
        try (ResultSet tables = statement.executeQuery(
                "SELECT NOT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE())")) {
            return tables.next() && tables.getBoolean(1);
        }
    }

    /** Tried, not read: rights come by roles and patterns too. */
    private void checkRights(Statement statement, String database) throws SQLException {
        String name = "rights_" + UUID.randomUUID().toString().replace("-", "");
        try {
            for (String act : List.of(
                    "CREATE TABLE %1$s (id INT PRIMARY KEY, other INT)",
                    "ALTER TABLE %1$s ADD CONSTRAINT %1$s_itself FOREIGN KEY (other) REFERENCES %1$s (id)",
                    "CREATE INDEX %1$s_other ON %1$s (other, id)",
                    "INSERT INTO %1$s VALUES (1, 1)",
                    "UPDATE %1$s SET other = NULL WHERE id = 1",
                    "DELETE FROM %1$s WHERE id = 1",
                    "SELECT * FROM %1$s FOR UPDATE",
                    "DROP TABLE %1$s",
                    "CREATE SEQUENCE %1$s",
                    "DO NEXT VALUE FOR %1$s",
                    "DROP SEQUENCE %1$s")) {
                statement.execute(act.formatted(name));
            }
        } catch (SQLException missing) {
            throw new ServerUnusable(
                    "The database user %s lacks a right that Amends needs: %s"
                            .formatted(settings.username(), missing.getMessage()),
                    "As the server's administrator: GRANT ALL PRIVILEGES ON `%s`.* TO that user. Then drop what is called %s, if it is there."
                            .formatted(database, name),
                    missing);
        }
    }

    /** Many servers make databases for western letters alone unless told; a table takes its database's. */
    private static void takeEveryCharacter(Statement statement, String database) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT @@collation_database")) {
            if (found.next() && COLLATION.equals(found.getString(1))) {
                return;
            }
        }
        statement.execute("ALTER DATABASE `%s` CHARACTER SET utf8mb4 COLLATE %s"
                .formatted(database.replace("`", "``"), COLLATION));
        log.info("The database {} now makes its tables with {}", database, COLLATION);
    }

    private static void warnOfSmallPackets(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT @@max_allowed_packet")) {
            if (found.next() && found.getLong(1) < SMALLEST_PACKET) {
                log.warn(
                        "The database server takes {} bytes at once: a long text or a file may be refused. Set max_allowed_packet to 16M or more.",
                        found.getLong(1));
            }
        }
    }

    /** Without the options behind it, among which there may be a password. */
    private String address() {
        return settings.url().replaceFirst("\\?.*", "");
    }
}

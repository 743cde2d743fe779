package org.amends.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.amends.database.EmbeddedServer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The database server of a test run: started by the first test that needs it, with an empty schema, and stopped at the
 * end of the JVM after every application.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Kept from run to run for the unpacked programs; another one for each JVM that runs tests beside this one. */
    public static final Path FOLDER = Path.of("target", "test-database", System.getProperty("amends.test.fork", "1"));

    /** For tests without the application. */
    public static EmbeddedServer server() {
        return Started.SERVER;
    }

    @Override
    public void initialize(ConfigurableApplicationContext application) {
        EmbeddedServer server = server();
        TestPropertyValues.of(
                        "amends.database.url=" + server.url(),
                        "amends.database.username=" + server.username(),
                        "amends.database.password=" + server.password())
                .applyTo(application);
    }

    /** Loaded, and thereby started, at its first use. */
    private static final class Started {

        static final EmbeddedServer SERVER = start();

        private static EmbeddedServer start() {
            EmbeddedServer server = EmbeddedServer.startIn(FOLDER);
            // run when every application is closed; a shutdown hook of our own would run beside them
            SpringApplication.getShutdownHandlers().add(server::close);
            empty(server);
            return server;
        }

        private static void empty(EmbeddedServer server) {
            try (Connection connection =
                            DriverManager.getConnection(server.url(), server.username(), server.password());
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP DATABASE amends");
                statement.execute("CREATE DATABASE amends CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

package org.amends.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.system.DiskSpaceHealthIndicator;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);
    private static final int DATABASE_LOST = 3;

    @Configuration(proxyBeanMethods = false)
    @Conditional(DatabaseUrl.Missing.class)
    static class Embedded {

        @Bean
        EmbeddedServer embeddedServer(@Value("${amends.data}") Path folder) {
            return EmbeddedServer.startIn(folder, Embedded::end);
        }

        /** In a thread of its own: the end of the process closes the server, which waits for who reported the loss. */
        private static void end(DataFolderUnusable lost) {
            log.error("{} {} Amends ends: it cannot work without its database.", lost.getMessage(), lost.remedy());
            new Thread(() -> System.exit(DATABASE_LOST), "database-lost").start();
        }

        @Bean
        DiskSpaceHealthIndicator diskSpaceHealthIndicator(@Value("${amends.data}") Path folder) {
            return new DiskSpaceHealthIndicator(folder.toFile(), DataFolder.LEAST_FREE);
        }

        /** Needs the server, so that at the end the pool is closed first and the server stops with nobody connected. */
        @Bean
        HikariDataSource dataSource(EmbeddedServer server) {
            return ConnectionPool.to(server.url(), server.username(), server.password());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(DatabaseUrl.Given.class)
    @EnableConfigurationProperties(DatabaseSettings.class)
    static class External {

        @Bean
        HikariDataSource dataSource(DatabaseSettings settings) {
            new DatabaseServer(settings).check();
            return ConnectionPool.to(settings.url(), settings.username(), settings.password());
        }
    }

    @Bean
    StartTurn startTurn(HikariDataSource pool) {
        return new StartTurn(pool);
    }

    @Bean
    SchemaUpgrade schemaUpgrade(StartTurn turn, HikariDataSource pool) {
        return new SchemaUpgrade(turn, pool);
    }

    /** So that an older Amends can say which one it met the traces of. */
    @Bean
    FlywayConfigurationCustomizer signature() {
        String version = DatabaseConfiguration.class.getPackage().getImplementationVersion();
        return flyway -> flyway.installedBy(version == null ? "Amends" : "Amends " + version);
    }
}

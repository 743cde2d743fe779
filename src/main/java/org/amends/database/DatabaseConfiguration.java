package org.amends.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Configuration(proxyBeanMethods = false)
    @Conditional(DatabaseUrl.Missing.class)
    static class Embedded {

        @Bean
        EmbeddedServer embeddedServer(@Value("${amends.data}") Path folder) {
            return EmbeddedServer.startIn(folder);
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
}

package org.amends.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A MariaDB server used instead of the embedded one.
 *
 * @param url a JDBC URL such as {@code jdbc:mariadb://db.example.com/amends}
 */
@ConfigurationProperties("amends.database")
record DatabaseSettings(
        String url, @Nullable String username, @Nullable String password) {}

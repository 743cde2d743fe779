package org.amends.organisation.security;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Read here alone, so that no other code holds a hash. */
@Component
class StoredPasswordHashes implements PasswordHashes {

    private final JdbcClient jdbc;

    StoredPasswordHashes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> of(String username) {
        return jdbc.sql("SELECT password_hash FROM app_user WHERE username = ? AND enabled")
                .param(username)
                .query(String.class)
                .optional();
    }
}

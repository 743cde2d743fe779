package org.amends.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.amends.kernel.Invalid;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does a request once. The answer is kept with the key in the transaction of the act, so that whoever asks again, at
 * the same moment or after a crash, gets that same answer.
 */
@Component
public class IdempotentRequests {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;

    IdempotentRequests(JdbcClient jdbc, ObjectMapper json, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Kept(String bodyHash, String response) {}

    /**
     * @param owner whose key it is, at most 60 characters: others may use the same
     * @param key at most 200 characters
     * @return the answer as JSON
     * @throws Invalid if the key was used for another body
     */
    public String once(String owner, String key, Object body, Supplier<?> act) {
        String hash = hash(text(body));
        Optional<String> known = kept(owner, key, hash);
        if (known.isPresent()) {
            return known.get();
        }
        try {
            return Objects.requireNonNull(transaction.<String>execute(status -> {
                // the key goes in first: whoever comes second waits here, and does nothing
                insert(owner, key, hash);
                String response = text(act.get());
                keep(owner, key, response);
                return response;
            }));
        } catch (DuplicateKeyException raced) {
            return kept(owner, key, hash).orElseThrow(() -> raced);
        }
    }

    @Scheduled(cron = "0 45 3 * * *")
    void forget() {
        jdbc.sql("DELETE FROM idempotent_request WHERE created_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private Optional<String> kept(String owner, String key, String hash) {
        return jdbc.sql(
                        "SELECT body_hash, response FROM idempotent_request WHERE owner = :owner AND request_key = :key")
                .param("owner", owner)
                .param("key", key)
                .query(Kept.class)
                .optional()
                .map(found -> {
                    if (!found.bodyHash().equals(hash)) {
                        throw new Invalid("Idempotency-Key", "complaint.idempotency.otherBody", key);
                    }
                    return found.response();
                });
    }

    private void insert(String owner, String key, String hash) {
        jdbc.sql("""
                        INSERT INTO idempotent_request (owner, request_key, body_hash, response, created_at)
                        VALUES (:owner, :key, :hash, '', :now)
                        """)
                .param("owner", owner)
                .param("key", key)
                .param("hash", hash)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void keep(String owner, String key, String response) {
        jdbc.sql("UPDATE idempotent_request SET response = :response WHERE owner = :owner AND request_key = :key")
                .param("response", response)
                .param("owner", owner)
                .param("key", key)
                .update();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

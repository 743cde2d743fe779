package org.amends.customer.duplicates;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.amends.kernel.TypedId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks through all customers. What they share exactly is found by set-based statements along an index; a document,
 * mailbox or phone that more than ten share says nothing about any two of them. What a run does not find again is gone,
 * but for what a person has set aside.
 */
@Component
class DuplicateSearch {

    static final int MOST_ALIKE = 10;

    private static final String SAME_DOCUMENT =
            "(COALESCE(a.document_type, '') = '' OR COALESCE(b.document_type, '') = ''"
                    + " OR a.document_type = b.document_type)";

    /** One may be written with its country. */
    private static final String SAME_PHONE = "(" + digits("a") + " LIKE CONCAT('%', " + digits("b") + ") OR "
            + digits("b") + " LIKE CONCAT('%', " + digits("a") + "))";

    private static final String FOUND_AGAIN = """
             ON DUPLICATE KEY UPDATE signs = IF(run = VALUES(run), signs | VALUES(signs), VALUES(signs)), run = VALUES(run)
            """;

    private static final Map<Sign, String> EXACT = Map.of(
            Sign.DOCUMENT, "document_key",
            Sign.EMAIL, "email_key",
            Sign.PHONE, "phone_key");

    private final SimilarNames similar;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    DuplicateSearch(SimilarNames similar, JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.similar = similar;
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** One at a time: a second waits for the first. In the transaction of the caller. */
    void run() {
        jdbc.sql("SELECT run FROM duplicate_run WHERE id = 1 FOR UPDATE")
                .query(Long.class)
                .single();
        long run = TypedId.next();
        same(Sign.DOCUMENT, SAME_DOCUMENT, run);
        same(Sign.EMAIL, "TRUE", run);
        same(Sign.PHONE, SAME_PHONE, run);
        alike(Sign.BIRTH_DATE, "birth_key", run);
        alike(Sign.ADDRESS, "address_key", run);
        weigh(run);
        jdbc.sql("DELETE FROM duplicate_pair WHERE run <> :run AND set_aside_at IS NULL")
                .param("run", run)
                .update();
        jdbc.sql("UPDATE duplicate_run SET run = :run, finished_at = :now WHERE id = 1")
                .param("run", run)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void same(Sign sign, String condition, long run) {
        jdbc.sql("""
                        INSERT INTO duplicate_pair (low_id, high_id, signs, strength, run)
                        SELECT a.id, b.id, :sign, 0, :run
                          FROM (SELECT %1$s AS shared FROM customer WHERE %1$s IS NOT NULL
                                 GROUP BY %1$s HAVING COUNT(*) BETWEEN 2 AND :most) few
                          JOIN customer a ON a.%1$s = few.shared
                          JOIN customer b ON b.%1$s = few.shared AND b.id > a.id
                         WHERE %2$s
                        """.formatted(EXACT.get(sign), condition) + FOUND_AGAIN)
                .param("sign", sign.bit())
                .param("run", run)
                .param("most", MOST_ALIKE)
                .update();
    }

    private void alike(Sign sign, String key, long run) {
        List<Object[]> rows = similar.sharing(key).stream()
                .map(pair -> new Object[] {pair[0], pair[1], sign.bit(), run})
                .toList();
        batches.batchUpdate(
                "INSERT INTO duplicate_pair (low_id, high_id, signs, strength, run) VALUES (?, ?, ?, 0, ?)"
                        + FOUND_AGAIN,
                rows);
    }

    /** Another date of birth and another document speak against it. */
    private void weigh(long run) {
        StringBuilder points = new StringBuilder();
        for (Sign sign : Sign.values()) {
            points.append("IF(p.signs & %d, %d, 0) + ".formatted(sign.bit(), sign.points()));
        }
        jdbc.sql("""
                        UPDATE duplicate_pair p JOIN customer a ON a.id = p.low_id JOIN customer b ON b.id = p.high_id
                           SET p.signs = p.signs | IF(a.name = b.name, :name, 0),
                               p.strength = LEAST(100, GREATEST(0, %s
                                   - IF(a.birth_key <> b.birth_key, 30, 0)
                                   - IF(a.document_key <> b.document_key AND %s, 30, 0)))
                         WHERE p.run = :run
                        """.formatted(points + "0", SAME_DOCUMENT))
                .param("name", Sign.NAME.bit())
                .param("run", run)
                .update();
    }

    private static String digits(String customer) {
        return "TRIM(LEADING '0' FROM REGEXP_REPLACE(%s.phone, '[^0-9]', ''))".formatted(customer);
    }
}

package org.amends.customer.scoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was computed, and what it was before. */
@Component
class ScoreRows {

    private static final String INSERT = "INSERT INTO customer_score (" + ScoreRow.COLUMNS + ")"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String PUT = INSERT
            + " ON DUPLICATE KEY UPDATE as_of = VALUES(as_of), tier = VALUES(tier), contribution = VALUES(contribution),"
            + " cost = VALUES(cost), first_on = VALUES(first_on), last_on = VALUES(last_on), days = VALUES(days),"
            + " orders = VALUES(orders), value = VALUES(value), r = VALUES(r), f = VALUES(f), m = VALUES(m),"
            + " segment = VALUES(segment), buys_again = VALUES(buys_again), alive = VALUES(alive),"
            + " expected = VALUES(expected), risk = VALUES(risk), band = VALUES(band), factors = VALUES(factors)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ScoreRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    Map<Long, ScoreRow> of(Collection<Long> customers) {
        return customers.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT " + ScoreRow.COLUMNS + " FROM customer_score WHERE customer_id IN (:customers)")
                        .param("customers", customers)
                        .query((row, n) -> ScoreRow.read(row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(ScoreRow::customer, Function.identity()));
    }

    Optional<ScoreRow> hold(long customer) {
        return jdbc.sql("SELECT " + ScoreRow.COLUMNS + " FROM customer_score WHERE customer_id = :customer FOR UPDATE")
                .param("customer", customer)
                .query((row, n) -> ScoreRow.read(row))
                .optional();
    }

    LocalDate since(long customer) {
        return jdbc.sql("SELECT since FROM customer WHERE id = :customer")
                .param("customer", customer)
                .query(LocalDate.class)
                .single();
    }

    Map<Long, ScoreRow> between(long first, long last) {
        return jdbc
                .sql("SELECT " + ScoreRow.COLUMNS + " FROM customer_score WHERE customer_id BETWEEN :first AND :last")
                .param("first", first)
                .param("last", last)
                .query((row, n) -> ScoreRow.read(row))
                .list()
                .stream()
                .collect(Collectors.toMap(ScoreRow::customer, Function.identity()));
    }

    /**
     * Many at once: the driver sends plain inserts in bulk, and no other statement.
     *
     * @param otherwise of which what they were before is kept, by its day
     * @throws org.springframework.dao.DuplicateKeyException if one of them was put meanwhile
     */
    void write(List<ScoreRow> rows, Collection<Long> otherwise) {
        keepBefore(otherwise);
        if (!rows.isEmpty()) {
            jdbc.sql("DELETE FROM customer_score WHERE customer_id IN (:customers)")
                    .param("customers", rows.stream().map(ScoreRow::customer).toList())
                    .update();
            batches.batchUpdate(INSERT, rows.stream().map(ScoreRow::values).toList());
        }
    }

    /** @param otherwise whether what it was before is kept, by its day */
    void put(ScoreRow row, boolean otherwise) {
        keepBefore(otherwise ? List.of(row.customer()) : List.of());
        batches.update(PUT, row.values());
    }

    private void keepBefore(Collection<Long> otherwise) {
        if (!otherwise.isEmpty()) {
            jdbc.sql("REPLACE INTO customer_score_history (" + ScoreRow.COLUMNS + ") SELECT " + ScoreRow.COLUMNS
                            + " FROM customer_score WHERE customer_id IN (:otherwise)")
                    .param("otherwise", otherwise)
                    .update();
        }
    }

    /** The oldest first, today's last. */
    List<ScoreRow> history(long customer, int most) {
        return jdbc.sql("SELECT * FROM (SELECT * FROM (SELECT " + ScoreRow.COLUMNS
                        + " FROM customer_score_history WHERE customer_id = :customer UNION ALL SELECT "
                        + ScoreRow.COLUMNS
                        + " FROM customer_score WHERE customer_id = :customer) ever ORDER BY as_of DESC LIMIT :most) lately"
                        + " ORDER BY as_of")
                .param("customer", customer)
                .param("most", most)
                .query((row, n) -> ScoreRow.read(row))
                .list();
    }
}

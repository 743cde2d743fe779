package org.amends.customer.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.amends.customer.CustomerId;
import org.amends.customer.ExternalId;
import org.amends.kernel.TypedId;
import org.amends.organisation.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what was merged, and of all that it takes to part it again. */
@Component
class MergeRecords {

    private static final String MERGES =
            "SELECT m.*, c.external_id, c.name FROM customer_merge m JOIN customer c ON c.id = m.merged_id ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    MergeRecords(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @param field a column of the customer */
    record Value(
            String field, @Nullable String before, @Nullable String after) {}

    long begin(CustomerId kept, CustomerId merged, Actor actor, Instant now) {
        long id = TypedId.next();
        jdbc.sql("""
                        INSERT INTO customer_merge (id, kept_id, merged_id, merged_at, merged_by, merged_by_name)
                        VALUES (:id, :kept, :merged, :now, :by, :name)
                        """)
                .param("id", id)
                .param("kept", kept.value())
                .param("merged", merged.value())
                .param("now", Timestamp.from(now))
                .param("by", actor.number())
                .param("name", actor.name())
                .update();
        return id;
    }

    void moved(long merge, String what, List<Long> rows) {
        batches.batchUpdate(
                "INSERT INTO customer_merge_row (merge_id, what, row_id) VALUES (?, ?, ?)",
                rows.stream().map(row -> new Object[] {merge, what, row}).toList());
    }

    List<Long> rows(long merge, String what) {
        return jdbc.sql("SELECT row_id FROM customer_merge_row WHERE merge_id = :merge AND what = :what")
                .param("merge", merge)
                .param("what", what)
                .query(Long.class)
                .list();
    }

    void changed(long merge, Value value) {
        jdbc.sql("INSERT INTO customer_merge_value (merge_id, field, before_merge, after_merge)"
                        + " VALUES (:merge, :field, :before, :after)")
                .param("merge", merge)
                .param("field", value.field())
                .param("before", value.before())
                .param("after", value.after())
                .update();
    }

    List<Value> values(long merge) {
        return jdbc.sql("SELECT field, before_merge, after_merge FROM customer_merge_value WHERE merge_id = :merge")
                .param("merge", merge)
                .query((row, n) ->
                        new Value(row.getString("field"), row.getString("before_merge"), row.getString("after_merge")))
                .list();
    }

    void undone(long merge, Actor actor, Instant now) {
        jdbc.sql("UPDATE customer_merge SET undone_at = :now, undone_by = :by, undone_by_name = :name WHERE id = :id")
                .param("now", Timestamp.from(now))
                .param("by", actor.number())
                .param("name", actor.name())
                .param("id", merge)
                .update();
    }

    Optional<Merge> find(long id) {
        return jdbc.sql(MERGES + "WHERE m.id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    boolean isUndone(long id) {
        return jdbc.sql("SELECT undone_at IS NOT NULL FROM customer_merge WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    List<Merge> into(CustomerId kept) {
        return jdbc.sql(MERGES + "WHERE m.kept_id = :kept AND m.undone_at IS NULL ORDER BY m.merged_at DESC, m.id DESC")
                .param("kept", kept.value())
                .query((row, n) -> read(row))
                .list();
    }

    Optional<Merge> of(ExternalId merged) {
        return jdbc.sql(MERGES + "WHERE c.external_id = :merged AND m.undone_at IS NULL")
                .param("merged", merged.value())
                .query((row, n) -> read(row))
                .optional();
    }

    private static Merge read(ResultSet row) throws SQLException {
        return new Merge(
                row.getLong("id"),
                new CustomerId(row.getLong("kept_id")),
                new CustomerId(row.getLong("merged_id")),
                new ExternalId(row.getString("external_id")),
                row.getString("name"),
                row.getObject("merged_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("merged_by_name"));
    }
}

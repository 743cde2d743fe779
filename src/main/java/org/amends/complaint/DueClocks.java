package org.amends.complaint;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clocks that are due, as rows: found, locked and marked many at a time. */
@Component
class DueClocks {

    private final JdbcClient jdbc;

    DueClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param dueAt the deadline; before it, it is the warning that is due */
    record Due(long id, ComplaintId complaint, ClockKind kind, Instant dueAt) {

        boolean isOver(Instant now) {
            return !now.isBefore(dueAt);
        }
    }

    /** Locks what is due, the longest first; rows that another node has locked are skipped. */
    List<Due> lock(Instant now, int batch) {
        return locked(
                "next_at <= :now ORDER BY next_at LIMIT :batch", Map.of("now", Timestamp.from(now), "batch", batch));
    }

    /** The one, if it is due still and nobody has locked it. */
    List<Due> lock(long id, Instant now) {
        return locked("id = :id AND next_at <= :now", Map.of("now", Timestamp.from(now), "id", id));
    }

    private List<Due> locked(String which, Map<String, Object> values) {
        return jdbc.sql("SELECT id, complaint_id, kind, due_at FROM complaint_clock WHERE " + which
                        + " FOR UPDATE SKIP LOCKED")
                .params(values)
                .query((row, n) -> new Due(
                        row.getLong("id"),
                        new ComplaintId(row.getLong("complaint_id")),
                        ClockKind.valueOf(row.getString("kind")),
                        row.getTimestamp("due_at").toInstant()))
                .list();
    }

    List<Long> ids(Instant now, int batch) {
        return jdbc.sql("SELECT id FROM complaint_clock WHERE next_at <= :now ORDER BY next_at LIMIT :batch")
                .param("now", Timestamp.from(now))
                .param("batch", batch)
                .query(Long.class)
                .list();
    }

    /** After a warning a clock waits for its deadline; after that for nothing more. */
    void rang(Collection<Due> due, Instant now) {
        mark(
                "next_at = NULL, breached_at = :now",
                due.stream().filter(one -> one.isOver(now)).toList(),
                now);
        mark("next_at = due_at", due.stream().filter(one -> !one.isOver(now)).toList(), now);
    }

    private void mark(String change, List<Due> due, Instant now) {
        if (!due.isEmpty()) {
            jdbc.sql("UPDATE complaint_clock SET " + change + ", version = version + 1 WHERE id IN (:due)")
                    .param("due", due.stream().map(Due::id).toList())
                    .param("now", Timestamp.from(now))
                    .update();
        }
    }

    void postpone(long id, Instant later) {
        jdbc.sql("UPDATE complaint_clock SET next_at = :later WHERE id = :id")
                .param("later", Timestamp.from(later))
                .param("id", id)
                .update();
    }

    /** Where their cases stand. */
    Map<ComplaintId, Stage> stages(Collection<Due> due) {
        Map<ComplaintId, Stage> stages = new HashMap<>();
        if (!due.isEmpty()) {
            jdbc.sql("SELECT id, stage FROM complaint WHERE id IN (:cases)")
                    .param(
                            "cases",
                            due.stream().map(one -> one.complaint().value()).toList())
                    .query(row -> {
                        stages.put(new ComplaintId(row.getLong("id")), Stage.valueOf(row.getString("stage")));
                    });
        }
        return stages;
    }
}

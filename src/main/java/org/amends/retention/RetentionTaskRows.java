package org.amends.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.customer.CustomerId;
import org.amends.customer.ExternalId;
import org.amends.kernel.TypedId;
import org.amends.retention.RetentionTask.Attempt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of retention tasks and of the times that nobody was reached. */
@Component
class RetentionTaskRows {

    private final JdbcClient jdbc;

    RetentionTaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An open task, and whom to reach how. */
    record Line(
            CustomerId id,
            ExternalId customer,
            String name,
            @Nullable String phone,
            @Nullable String email,
            RetentionTask task) {}

    /** The first due first; of two tasks of a customer, which a merge brings together, the older one. */
    List<Line> open(int limit, long offset) {
        List<Line> lines = jdbc.sql("""
                        SELECT t.*, k.external_id, k.name, k.phone, k.email
                          FROM (SELECT one.id FROM retention_task one
                                 WHERE one.state = 'OPEN'
                                   AND NOT EXISTS (SELECT 1 FROM retention_task other
                                                    WHERE other.customer_id = one.customer_id
                                                      AND other.state = 'OPEN' AND other.id < one.id)
                                 ORDER BY one.due_on, one.id LIMIT :limit OFFSET :offset) open
                          JOIN retention_task t ON t.id = open.id JOIN customer k ON k.id = t.customer_id
                         ORDER BY t.due_on, t.id
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new Line(
                        new CustomerId(row.getLong("customer_id")),
                        new ExternalId(row.getString("external_id")),
                        row.getString("name"),
                        row.getString("phone"),
                        row.getString("email"),
                        read(row)))
                .list();
        Map<Long, List<Attempt>> attempts =
                attempts(lines.stream().map(line -> line.task().id().value()).toList());
        return lines.stream()
                .map(line -> new Line(
                        line.id(),
                        line.customer(),
                        line.name(),
                        line.phone(),
                        line.email(),
                        with(line.task(), attempts)))
                .toList();
    }

    /** At most so many. */
    int countDue(LocalDate today, int most) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM (SELECT 1 FROM retention_task
                                               WHERE state = 'OPEN' AND due_on <= :today LIMIT :most) due
                        """)
                .param("today", today)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** The latest first. */
    List<RetentionTask> of(CustomerId customer) {
        List<RetentionTask> tasks = jdbc.sql("SELECT * FROM retention_task WHERE customer_id = ? ORDER BY id DESC")
                .param(customer.value())
                .query((row, n) -> read(row))
                .list();
        Map<Long, List<Attempt>> attempts =
                attempts(tasks.stream().map(task -> task.id().value()).toList());
        return tasks.stream().map(task -> with(task, attempts)).toList();
    }

    boolean hasOpen(CustomerId customer) {
        return jdbc.sql("SELECT 1 FROM retention_task WHERE customer_id = ? AND state = 'OPEN' LIMIT 1")
                .param(customer.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Optional<CustomerId> customerOf(RetentionTaskId task) {
        return jdbc.sql("SELECT customer_id FROM retention_task WHERE id = ?")
                .param(task.value())
                .query(Long.class)
                .optional()
                .map(CustomerId::new);
    }

    void insert(CustomerId customer, RetentionReason reason, Instant now, LocalDate dueOn) {
        jdbc.sql("""
                        INSERT INTO retention_task (id, customer_id, reason, opened_at, due_on, state)
                        VALUES (:id, :customer, :reason, :now, :due, 'OPEN')
                        """)
                .param("id", RetentionTaskId.next().value())
                .param("customer", customer.value())
                .param("reason", reason.name())
                .param("now", Timestamp.from(now))
                .param("due", dueOn)
                .update();
    }

    /** @return whether it is open and nobody has changed it since */
    boolean putOff(RetentionTask seen, LocalDate dueOn) {
        return jdbc.sql("""
                                UPDATE retention_task SET due_on = :due, version = version + 1
                                 WHERE id = :id AND version = :version AND state = 'OPEN'
                                """)
                        .param("due", dueOn)
                        .param("id", seen.id().value())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    /** @return whether it was open and nobody has changed it since */
    boolean finish(RetentionTask seen, RetentionOutcome outcome, String note, String by, Instant now) {
        return jdbc.sql("""
                                UPDATE retention_task SET state = 'DONE', outcome = :outcome, note = :note,
                                       done_by = :by, done_at = :now, version = version + 1
                                 WHERE id = :id AND version = :version AND state = 'OPEN'
                                """)
                        .param("outcome", outcome.name())
                        .param("note", note)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .param("id", seen.id().value())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    /** All that are open. */
    void cancel(CustomerId customer, String by, Instant now) {
        jdbc.sql("""
                        UPDATE retention_task SET state = 'CANCELLED', done_by = :by, done_at = :now,
                               version = version + 1
                         WHERE customer_id = :customer AND state = 'OPEN'
                        """)
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("customer", customer.value())
                .update();
    }

    void tried(RetentionTaskId task, Attempt attempt) {
        jdbc.sql("""
                        INSERT INTO retention_attempt (id, task_id, tried_at, tried_by, note)
                        VALUES (:id, :task, :at, :by, :note)
                        """)
                .param("id", TypedId.next())
                .param("task", task.value())
                .param("at", Timestamp.from(attempt.at()))
                .param("by", attempt.by())
                .param("note", attempt.note())
                .update();
    }

    private Map<Long, List<Attempt>> attempts(Collection<Long> tasks) {
        Map<Long, List<Attempt>> attempts = new HashMap<>();
        if (!tasks.isEmpty()) {
            jdbc.sql("SELECT * FROM retention_attempt WHERE task_id IN (:tasks) ORDER BY id DESC")
                    .param("tasks", tasks)
                    .query(row -> {
                        attempts.computeIfAbsent(row.getLong("task_id"), any -> new ArrayList<>())
                                .add(new Attempt(
                                        row.getTimestamp("tried_at").toInstant(),
                                        row.getString("tried_by"),
                                        row.getString("note")));
                    });
        }
        return attempts;
    }

    private static RetentionTask with(RetentionTask task, Map<Long, List<Attempt>> attempts) {
        return task.tried(attempts.getOrDefault(task.id().value(), List.of()));
    }

    private static RetentionTask read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        Timestamp doneAt = row.getTimestamp("done_at");
        return new RetentionTask(
                new RetentionTaskId(row.getLong("id")),
                RetentionReason.valueOf(row.getString("reason")),
                row.getTimestamp("opened_at").toInstant(),
                row.getObject("due_on", LocalDate.class),
                RetentionState.valueOf(row.getString("state")),
                List.of(),
                outcome == null ? null : RetentionOutcome.valueOf(outcome),
                row.getString("note"),
                row.getString("done_by"),
                doneAt == null ? null : doneAt.toInstant(),
                row.getInt("version"));
    }
}

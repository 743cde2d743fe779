package org.amends.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amends.organisation.TeamId;
import org.amends.organisation.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads requests to departments from their table. */
@Component
class RequestRows {

    private static final String SELECT = """
            SELECT r.id, c.number, c.subject, t.code, t.name AS department_name, r.state, r.question, r.asked_by_name, r.asked_at,
                   r.due_at, r.taken_by_name, r.answer, r.ended_by_name, r.ended_at
              FROM internal_request r JOIN complaint c ON c.id = r.complaint_id JOIN team t ON t.id = r.department""";

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param me whose, if the filter asks for one's own @param department the only one, null for all */
    List<InternalRequestData> find(
            RequestFilter filter, @Nullable UserId me, @Nullable TeamId department, int limit, long offset) {
        // open ones by when they are due, so that late ones come first; of the others the newest
        String order = filter.state() == InternalRequestState.OPEN ? "r.due_at, r.id" : "r.id DESC";
        return jdbc.sql(SELECT + where(filter, department) + " ORDER BY " + order + " LIMIT :limit OFFSET :offset")
                .params(values(filter, me, department))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> data(row))
                .list();
    }

    /** @return at most the limit */
    int count(RequestFilter filter, @Nullable UserId me, @Nullable TeamId department, boolean late, int limit) {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM internal_request r" + where(filter, department)
                        + (late ? " AND r.due_at < :now" : "") + " LIMIT :limit) counted")
                .params(values(filter, me, department))
                .param("now", Timestamp.from(clock.instant()))
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    Optional<InternalRequestData> find(InternalRequestId id) {
        return jdbc.sql(SELECT + " WHERE r.id = :id")
                .param("id", id.value())
                .query((row, n) -> data(row))
                .optional();
    }

    /** The oldest first. */
    List<InternalRequestData> of(ComplaintNumber complaint) {
        return jdbc.sql(SELECT + " WHERE c.number = :number ORDER BY r.id")
                .param("number", complaint.value())
                .query((row, n) -> data(row))
                .list();
    }

    private static String where(RequestFilter filter, @Nullable TeamId department) {
        return " WHERE r.state = :state"
                + (department == null ? "" : " AND r.department = :department")
                + (filter.department() == null ? "" : " AND r.department = (SELECT id FROM team WHERE code = :code)")
                + (filter.mine() ? " AND :me IN (r.asked_by, r.taken_by, r.ended_by)" : "");
    }

    private static Map<String, Object> values(RequestFilter filter, @Nullable UserId me, @Nullable TeamId department) {
        Map<String, Object> values = new HashMap<>();
        values.put("state", filter.state().name());
        values.put("department", department == null ? 0 : department.value());
        values.put("code", filter.department() == null ? "" : filter.department());
        values.put("me", me == null ? 0 : me.value());
        return values;
    }

    private InternalRequestData data(ResultSet row) throws SQLException {
        InternalRequestState state = InternalRequestState.valueOf(row.getString("state"));
        Instant due = row.getTimestamp("due_at").toInstant();
        Timestamp ended = row.getTimestamp("ended_at");
        return new InternalRequestData(
                new InternalRequestId(row.getLong("id")),
                new ComplaintNumber(Objects.requireNonNull(row.getString("number"))),
                row.getString("subject"),
                row.getString("code"),
                row.getString("department_name"),
                state,
                row.getString("question"),
                row.getString("asked_by_name"),
                row.getTimestamp("asked_at").toInstant(),
                due,
                state == InternalRequestState.OPEN && due.isBefore(clock.instant()),
                row.getString("taken_by_name"),
                row.getString("answer"),
                row.getString("ended_by_name"),
                ended == null ? null : ended.toInstant());
    }
}

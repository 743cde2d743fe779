package org.amends.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amends.complaint.TextSearch.Found;
import org.amends.customer.CustomerId;
import org.amends.customer.Risk;
import org.amends.customer.Tier;
import org.amends.customer.Zone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the queue and lists, on our own tables, one statement a page; a text costs one more. */
@Component
class QueueSearch {

    private static final String COLUMNS = """
            SELECT c.id, c.number, c.kind, c.channel, c.subject, LEFT(c.description, 240) AS story, c.category, c.stage,
                   c.severity, c.lane, c.priority, c.priority_reasons, c.received_at, c.act_by, c.promised_by,
                   c.legal_due_at, c.legal_margin_at, c.responded_at, c.escalated_at, c.diary_at, c.request_due_at,
                   t.code AS team_code, u.username, u.name AS user_name,
                   k.external_id, k.name AS customer_name, c.received_tier, c.received_zone, c.received_risk,
                   c.received_risk_band""";

    private static final String REST = """
             JOIN team t ON t.id = c.team
             LEFT JOIN app_user u ON u.id = c.assignee
             LEFT JOIN customer k ON k.id = c.customer_id""";

    private final JdbcClient jdbc;
    private final TextSearch texts;
    private final Clock clock;

    QueueSearch(JdbcClient jdbc, TextSearch texts, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    /** The cases of the page are found first, from indexes alone; all else is read for those only. */
    List<QueueRow> find(QueueFilter filter, int limit, long offset) {
        QueueConditions asked = QueueConditions.of(filter, clock.instant());
        Found found = found(filter, asked, "c.id");
        return jdbc.sql(COLUMNS + " FROM (" + found.sql() + " LIMIT :limit OFFSET :offset) page"
                        + " JOIN complaint c ON c.id = page.id " + REST + asked.order())
                .params(found.values())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row))
                .list();
    }

    private Found found(QueueFilter filter, QueueConditions asked, String wanted) {
        String text = filter.text();
        return text == null || text.isBlank()
                ? new Found(
                        "SELECT " + wanted + " FROM" + asked.cases() + asked.where() + asked.order(), asked.values())
                : texts.find(asked, text, wanted);
    }

    List<QueueRow> ofCustomer(CustomerId customer, int limit) {
        return jdbc.sql(COLUMNS + " FROM complaint c " + REST
                        + " WHERE c.customer_id = :customer ORDER BY c.received_at DESC LIMIT :limit")
                .param("customer", customer.value())
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    /** @return how many of the first rows stand in each lane, at most the limit in all */
    QueueSections sections(QueueFilter filter, int limit) {
        Found found = found(filter, QueueConditions.of(filter, clock.instant()), "c.lane");
        Map<Integer, Integer> lanes = new HashMap<>();
        jdbc.sql("SELECT lane, COUNT(*) AS cases FROM (" + found.sql() + " LIMIT :limit) counted GROUP BY lane")
                .params(found.values())
                .param("limit", limit)
                .query(row -> {
                    lanes.put(row.getInt("lane"), row.getInt("cases"));
                });
        return new QueueSections(
                lanes.getOrDefault(Standing.FIRST, 0),
                lanes.getOrDefault(Standing.BY_TIME, 0),
                lanes.getOrDefault(Standing.WAITING, 0));
    }

    /** @return how many there are, but never more than the limit */
    int count(QueueFilter filter, int limit) {
        Found found = found(filter, QueueConditions.of(filter, clock.instant()), "c.id");
        return jdbc.sql("SELECT COUNT(*) FROM (" + found.sql() + " LIMIT :limit) counted")
                .params(found.values())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    private static QueueRow row(ResultSet row) throws SQLException {
        String band = row.getString("received_risk_band");
        String reasons = row.getString("priority_reasons");
        return new QueueRow(
                new ComplaintId(row.getLong("id")),
                new ComplaintNumber(row.getString("number")),
                Kind.valueOf(row.getString("kind")),
                Channel.valueOf(row.getString("channel")),
                row.getString("subject"),
                row.getString("story"),
                row.getString("category"),
                Stage.valueOf(row.getString("stage")),
                Severity.valueOf(row.getString("severity")),
                row.getInt("lane"),
                Priority.valueOf(row.getString("priority")),
                reasons.isEmpty()
                        ? List.of()
                        : Arrays.stream(reasons.split(","))
                                .map(PriorityReason::valueOf)
                                .toList(),
                Objects.requireNonNull(instant(row, "received_at")),
                Objects.requireNonNull(instant(row, "act_by")),
                instant(row, "promised_by"),
                instant(row, "legal_due_at"),
                row.getTimestamp("legal_due_at") != null && row.getTimestamp("legal_margin_at") == null,
                instant(row, "responded_at"),
                instant(row, "escalated_at"),
                instant(row, "diary_at"),
                row.getTimestamp("request_due_at") != null,
                !Stage.CLOSED.name().equals(row.getString("stage")),
                row.getString("team_code"),
                row.getString("username"),
                row.getString("user_name"),
                row.getString("external_id"),
                row.getString("customer_name"),
                Tier.valueOf(row.getString("received_tier")),
                Zone.valueOf(row.getString("received_zone")),
                (Integer) row.getObject("received_risk"),
                band == null ? null : Risk.Band.valueOf(band));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

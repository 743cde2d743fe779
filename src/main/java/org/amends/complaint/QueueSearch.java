package org.amends.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.customer.CustomerId;
import org.amends.customer.Risk;
import org.amends.customer.Tier;
import org.amends.customer.Zone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the queue and searches, on our own tables, one statement a page. */
@Component
class QueueSearch {

    private static final String ROWS = """
            SELECT c.id, c.number, c.kind, c.channel, c.subject, LEFT(c.description, 240) AS story, c.category, c.stage,
                   c.severity, c.lane, c.priority, c.priority_reasons, c.received_at, c.act_by, c.promised_by,
                   c.legal_due_at, c.responded_at, c.escalated_at, t.code AS team_code, u.username, u.name AS user_name,
                   k.external_id, k.name AS customer_name, c.received_tier, c.received_zone, c.received_risk,
                   c.received_risk_band
              FROM complaint c
              JOIN team t ON t.id = c.team
              LEFT JOIN app_user u ON u.id = c.assignee
              LEFT JOIN customer k ON k.id = c.customer_id
            """;

    /** InnoDB does not index these, so that a search which required them would find nothing. */
    private static final Set<String> UNINDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "und", "was", "what", "when", "where",
            "who", "will", "with", "www");

    private final JdbcClient jdbc;
    private final Clock clock;

    QueueSearch(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<QueueRow> find(QueueFilter filter, int limit, long offset) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        String order = filter.openOnly() ? " ORDER BY c.lane, c.act_by, c.id" : " ORDER BY c.id DESC";
        return jdbc.sql(ROWS + where + order + " LIMIT :limit OFFSET :offset")
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> row(row))
                .list();
    }

    List<QueueRow> ofCustomer(CustomerId customer, int limit) {
        return jdbc.sql(ROWS + " WHERE c.customer_id = :customer ORDER BY c.received_at DESC LIMIT :limit")
                .param("customer", customer.value())
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    /** @return how many of the first rows stand in each lane, at most the limit in all */
    QueueSections sections(QueueFilter filter, int limit) {
        Map<String, Object> values = new HashMap<>();
        Map<Integer, Integer> lanes = new HashMap<>();
        jdbc.sql("SELECT lane, COUNT(*) AS cases FROM (SELECT c.lane FROM complaint c JOIN team t ON t.id = c.team"
                        + " LEFT JOIN app_user u ON u.id = c.assignee LEFT JOIN customer k ON k.id = c.customer_id "
                        + where(filter, values) + " ORDER BY c.lane, c.act_by, c.id LIMIT :limit) counted"
                        + " GROUP BY lane")
                .params(values)
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
        Map<String, Object> values = new HashMap<>();
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM complaint c JOIN team t ON t.id = c.team"
                        + " LEFT JOIN app_user u ON u.id = c.assignee LEFT JOIN customer k ON k.id = c.customer_id "
                        + where(filter, values) + " LIMIT :limit) counted")
                .params(values)
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    private String where(QueueFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (filter.openOnly()) {
            conditions.add("c.open = TRUE");
        }
        equal(
                conditions,
                values,
                "c.stage",
                "stage",
                filter.stage() == null ? null : filter.stage().name());
        equal(
                conditions,
                values,
                "c.received_tier",
                "tier",
                filter.tier() == null ? null : filter.tier().name());
        equal(
                conditions,
                values,
                "c.priority",
                "priority",
                filter.priority() == null ? null : filter.priority().name());
        equal(conditions, values, "t.code", "team", filter.team());
        equal(conditions, values, "u.username", "assignee", filter.assignee());
        if (filter.unassigned()) {
            conditions.add("c.assignee IS NULL");
        }
        if (filter.overdue()) {
            // what waits for others is not late
            conditions.add("c.act_by < :now AND c.lane < " + Standing.WAITING);
            values.put("now", Timestamp.from(clock.instant()));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            conditions.add(
                    "(c.number = :text OR k.name LIKE CONCAT(:like, '%') OR k.name LIKE CONCAT('% ', :like, '%')"
                            + " OR k.external_id = :text OR k.phone = :text OR k.email = :text OR MATCH (c.subject, c.description) AGAINST (:words IN BOOLEAN MODE))");
            String text = filter.text().strip();
            values.put("text", text);
            values.put("like", text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
            values.put("words", words(filter.text()));
        }
        return " WHERE " + String.join(" AND ", conditions);
    }

    private static void equal(
            List<String> conditions, Map<String, Object> values, String column, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            conditions.add(column + " = :" + name);
            values.put(name, value);
        }
    }

    /** Every word has to occur, the last ones maybe only begun; operators of the search language are left out. */
    private static String words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2 && !UNINDEXED.contains(word.toLowerCase(Locale.ROOT)))
                .map(word -> "+" + word + "*")
                .collect(Collectors.joining(" "));
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
                instant(row, "responded_at"),
                instant(row, "escalated_at"),
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

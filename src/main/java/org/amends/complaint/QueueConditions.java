package org.amends.complaint;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filter as SQL, without its text. Names the index by which the cases are found, since the server guesses from averages: each of
 * them gives the order, or few cases, and holds every column that is filtered by. So what few cases meet costs no more
 * than what many do.
 *
 * @param index on the table complaint
 * @param where conditions on complaint c, beginning with WHERE
 * @param order beginning with ORDER BY
 */
record QueueConditions(String index, String where, String order, Map<String, Object> values) {

    static QueueConditions of(QueueFilter filter, Instant now) {
        Building building = new Building();
        // nothing but what is closed can be closed for good: the open ones are few
        boolean open = filter.openOnly() || (filter.stage() != null && filter.stage() != Stage.CLOSED);
        if (open) {
            building.add("c.open = TRUE");
        }
        building.equal("c.stage = :stage", "stage", filter.stage());
        building.equal("c.received_tier = :tier", "tier", filter.tier());
        building.equal("c.category = :category", "category", filter.category());
        building.equal("c.priority = :priority", "priority", filter.priority());
        building.equal("c.team = (SELECT id FROM team WHERE code = :team)", "team", filter.team());
        building.equal(
                "c.assignee = (SELECT id FROM app_user WHERE username = :assignee)", "assignee", filter.assignee());
        if (filter.unassigned()) {
            building.add("c.assignee IS NULL");
        }
        if (filter.dueWithin() != null) {
            // what waits for others is not late
            building.add("c.act_by < :due AND c.lane < " + Standing.WAITING);
            building.values.put("due", Timestamp.from(now.plus(filter.dueWithin())));
        }
        if (filter.escalated()) {
            building.add("c.escalated_at IS NOT NULL");
        }
        building.equal(
                "c.id > :newerThan",
                "newerThan",
                filter.newerThan() == null ? null : filter.newerThan().text());
        return new QueueConditions(
                open ? openIndex(filter) : index(filter),
                " WHERE " + String.join(" AND ", building.conditions),
                filter.openOnly() ? " ORDER BY c.lane, c.act_by, c.id" : " ORDER BY c.id DESC",
                building.values);
    }

    private static String openIndex(QueueFilter filter) {
        if (told(filter.assignee()) || (filter.unassigned() && !told(filter.team()))) {
            return "complaint_assignee";
        }
        return told(filter.team()) ? "complaint_team_queue" : "complaint_queue";
    }

    private static String index(QueueFilter filter) {
        if (told(filter.assignee())) {
            return "complaint_assignee";
        }
        if (told(filter.category())) {
            return "complaint_category";
        }
        if (filter.tier() != null) {
            return "complaint_tier";
        }
        return filter.equals(QueueFilter.ALL) ? "complaint_newest" : "PRIMARY";
    }

    private static boolean told(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /** The cases {@code c}, by the index. */
    String cases() {
        return " complaint c FORCE INDEX (" + index + ")";
    }

    private static final class Building {

        private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        private final Map<String, Object> values = new HashMap<>();

        void add(String condition) {
            conditions.add(condition);
        }

        void equal(String condition, String name, @Nullable Object value) {
            if (value != null && told(value.toString())) {
                conditions.add(condition);
                values.put(name, value.toString());
            }
        }
    }
}

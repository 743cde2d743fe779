package org.amends.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amends.organisation.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what happens, with who and when, in the transaction in which it happens. */
@Component
class Timeline {

    private final CaseRows rows;
    private final CaseChanges changes;
    private final CurrentUser user;
    private final ObjectMapper json;
    private final Clock clock;
    private final JdbcClient jdbc;

    Timeline(CaseRows rows, CaseChanges changes, CurrentUser user, ObjectMapper json, Clock clock, JdbcClient jdbc) {
        this.rows = rows;
        this.changes = changes;
        this.user = user;
        this.json = json;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** @return the id of the line, as of each that is written */
    long event(ComplaintId complaint, String event, Map<String, String> details) {
        return write(complaint, TimelineKind.EVENT, event, null, details);
    }

    long event(ComplaintId complaint, String event, @Nullable String body, Map<String, String> details) {
        return write(complaint, TimelineKind.EVENT, event, body, details);
    }

    long said(ComplaintId complaint, TimelineKind kind, String body) {
        return said(complaint, kind, body, Map.of());
    }

    long said(ComplaintId complaint, TimelineKind kind, String body, Map<String, String> details) {
        return write(complaint, kind, null, body, details);
    }

    /** The details of the last thing that happened, if it is one of the events and was done by who asks. */
    Optional<Map<String, String>> ownLast(ComplaintId complaint, Set<String> events) {
        return jdbc.sql("SELECT event, details FROM timeline_entry t WHERE t.complaint_id = :complaint"
                        + " AND t.actor <=> :me AND t.event IN (:events)"
                        + " AND t.id = (SELECT MAX(l.id) FROM timeline_entry l WHERE l.complaint_id = :complaint)")
                .param("complaint", complaint.value())
                .param("me", user.actor().number())
                .param("events", events)
                .query((row, n) -> details(row.getString("details")))
                .optional();
    }

    private Map<String, String> details(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private long write(
            ComplaintId complaint,
            TimelineKind kind,
            @Nullable String event,
            @Nullable String body,
            Map<String, String> details) {
        TimelineEntry entry =
                new TimelineEntry(complaint, clock.instant(), kind, event, user.actor(), body, text(details));
        rows.add(complaint, entry);
        changes.wrote(complaint, entry.id());
        return entry.id();
    }

    private String text(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

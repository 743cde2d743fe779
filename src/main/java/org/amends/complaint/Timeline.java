package org.amends.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Map;
import org.amends.organisation.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what happens, with who and when, in the transaction in which it happens. */
@Component
class Timeline {

    private final CaseRows rows;
    private final CurrentUser user;
    private final ObjectMapper json;
    private final Clock clock;

    Timeline(CaseRows rows, CurrentUser user, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.user = user;
        this.json = json;
        this.clock = clock;
    }

    void event(ComplaintId complaint, String event, Map<String, String> details) {
        write(complaint, TimelineKind.EVENT, event, null, details);
    }

    void event(ComplaintId complaint, String event, @Nullable String body, Map<String, String> details) {
        write(complaint, TimelineKind.EVENT, event, body, details);
    }

    void said(ComplaintId complaint, TimelineKind kind, String body) {
        write(complaint, kind, null, body, Map.of());
    }

    private void write(
            ComplaintId complaint,
            TimelineKind kind,
            @Nullable String event,
            @Nullable String body,
            Map<String, String> details) {
        rows.add(
                complaint,
                new TimelineEntry(complaint, clock.instant(), kind, event, user.actor(), body, text(details)));
    }

    private String text(Map<String, String> details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

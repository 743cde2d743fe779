package org.amends.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a case.
 *
 * @param event what happened, the last part of a text key; null for messages and notes
 * @param actor who did it, by name
 * @param body plain text as it was written
 * @param details what the event's text needs
 * @param files what came with it
 */
public record TimelineLine(
        String id,
        Instant at,
        TimelineKind kind,
        @Nullable String event,
        String actor,
        @Nullable String body,
        Map<String, String> details,
        List<AttachmentData> files) {

    /** Whether the customer wrote it themselves, on the public page. */
    @JsonIgnore
    public boolean isFromTheWeb() {
        return kind == TimelineKind.MESSAGE_IN && actor.equals(Visitor.NAME);
    }
}

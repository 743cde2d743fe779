package org.amends.complaint;

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
        List<AttachmentData> files) {}

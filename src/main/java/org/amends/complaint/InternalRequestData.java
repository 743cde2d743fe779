package org.amends.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question to another department, as lists show it.
 *
 * @param subject of the complaint
 * @param department its code
 * @param askedBy a name, as are {@code takenBy} and {@code endedBy}
 * @param overdue open, and its time is over
 * @param takenBy who is finding out
 * @param answer or why it was withdrawn
 * @param endedBy who answered or withdrew it
 */
public record InternalRequestData(
        InternalRequestId id,
        ComplaintNumber complaint,
        String subject,
        String department,
        String departmentName,
        InternalRequestState state,
        String question,
        String askedBy,
        Instant askedAt,
        Instant dueAt,
        boolean overdue,
        @Nullable String takenBy,
        @Nullable String answer,
        @Nullable String endedBy,
        @Nullable Instant endedAt) {

    public boolean isOpen() {
        return state == InternalRequestState.OPEN;
    }
}

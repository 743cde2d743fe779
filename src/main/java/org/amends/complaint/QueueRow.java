package org.amends.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.amends.customer.Risk;
import org.amends.customer.Tier;
import org.amends.customer.Zone;
import org.jspecify.annotations.Nullable;

/**
 * A line of the queue or of a search.
 *
 * @param story the beginning of the description
 * @param legalMet whether the answer that the law wants has been given
 * @param diaryAt when somebody wants to look again
 * @param requestUnread whether a department has answered, or has not in time, and nobody has looked at it
 */
public record QueueRow(
        ComplaintId id,
        ComplaintNumber number,
        Kind kind,
        Channel channel,
        String subject,
        @Nullable String story,
        @Nullable String category,
        Stage stage,
        Severity severity,
        int lane,
        Priority priority,
        List<PriorityReason> priorityReasons,
        Instant receivedAt,
        Instant actBy,
        @Nullable Instant promisedBy,
        @Nullable Instant legalDueAt,
        boolean legalMet,
        @Nullable Instant respondedAt,
        @Nullable Instant escalatedAt,
        @Nullable Instant diaryAt,
        boolean requestUnread,
        boolean open,
        String team,
        @Nullable String assignee,
        @Nullable String assigneeName,
        @Nullable String customerId,
        @Nullable String customerName,
        Tier tier,
        Zone zone,
        @Nullable Integer risk,
        Risk.@Nullable Band riskBand) {

    /** Whether there is nothing to do for staff: the customer, another body or the engine is at work. */
    @JsonIgnore
    public boolean waits() {
        return lane == Standing.WAITING;
    }
}

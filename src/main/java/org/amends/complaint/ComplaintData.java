package org.amends.complaint;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Risk;
import org.amends.customer.Tier;
import org.amends.customer.Zone;
import org.jspecify.annotations.Nullable;

/**
 * All there is about a complaint but its timeline.
 *
 * @param externalId what it is called in the system that it was imported from
 * @param receivedTier and zone, risk: as they were when it was received; today's stand in {@code customer}
 * @param assignee a user name
 * @param legalMet whether the answer that the law wants has been given
 * @param diaryAt when somebody wants to look again, and why
 * @param requestUnread whether a department has answered, or has not in time, and nobody has looked at it
 * @param respondedAt when the final response was sent
 * @param decisions what was decided by tables, for the "why", the latest of each
 * @param sections what other modules add, by name
 */
public record ComplaintData(
        ComplaintId id,
        ComplaintNumber number,
        @Nullable String externalId,
        String trackingCode,
        Kind kind,
        Channel channel,
        String language,
        String subject,
        @Nullable String description,
        @Nullable String requestedRemedy,
        @Nullable BigDecimal amountClaimed,
        @Nullable Currency currency,
        @Nullable String product,
        Instant receivedAt,
        @Nullable String jurisdiction,
        @Nullable String sector,
        List<String> supportNeeds,
        @Nullable Complainant complainant,
        @Nullable CustomerProfile customer,
        Tier receivedTier,
        Zone receivedZone,
        @Nullable Integer receivedRisk,
        Risk.@Nullable Band receivedRiskBand,
        Stage stage,
        List<Step> openSteps,
        boolean open,
        Severity severity,
        @Nullable String category,
        boolean repeatFailure,
        String team,
        @Nullable String assignee,
        @Nullable String assigneeName,
        int lane,
        Priority priority,
        List<PriorityReason> priorityReasons,
        Instant actBy,
        @Nullable Instant promisedBy,
        @Nullable Instant legalDueAt,
        boolean legalMet,
        @Nullable Instant serviceDueAt,
        @Nullable Instant diaryAt,
        @Nullable String diaryReason,
        boolean replyUnread,
        boolean requestUnread,
        @Nullable Instant escalatedAt,
        @Nullable String findings,
        @Nullable Outcome outcome,
        @Nullable String outcomeReasons,
        @Nullable Instant respondedAt,
        @Nullable Answer answer,
        boolean reviewed,
        @Nullable ExternalReview externalReview,
        @Nullable ClosureReason closureReason,
        @Nullable Instant closedAt,
        int timesReopened,
        List<DecisionLine> decisions,
        @JsonIgnore Map<String, Object> sections) {

    /** A review outside the company. @param decision null until they decide */
    public record ExternalReview(
            String body, String reference, @Nullable String decision) {}

    /** What a table decided. @param decision its key, as {@code priority} */
    public record DecisionLine(
            String decision,
            int tableVersion,
            Instant decidedAt,
            Map<String, Object> asked,
            Map<String, Object> answered,
            List<String> reasons) {}

    @JsonAnyGetter
    Map<String, Object> sectionsByName() {
        return sections;
    }

    /** Whether there is nothing to do for staff: the customer, another body or the engine is at work. */
    @JsonIgnore
    public boolean isWaiting() {
        return lane == Standing.WAITING;
    }

    public boolean offers(Step step) {
        return openSteps.contains(step);
    }
}

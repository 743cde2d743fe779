package org.amends.complaint;

import java.time.Instant;
import java.util.List;
import org.amends.complaint.ComplaintData.ExternalReview;
import org.amends.complaint.OfferedRemedies.Offered;
import org.jspecify.annotations.Nullable;

/**
 * A case as whoever follows it with number and tracking code may see it: what they told, what was said to them, how far
 * it is. No note, no name of ours, nothing of the customer's profile.
 *
 * @param law what sets the legal date, if one does
 * @param lawMet whether the answer that the law wants has been given
 * @param waitUntil until when we wait for the customer, if we do
 * @param steps those that are the customer's: REPLY, ANSWER, REOPEN, WITHDRAW
 * @param files that came with the story
 * @param messages the oldest first
 */
public record TrackedCase(
        ComplaintId id,
        ComplaintNumber number,
        Kind kind,
        String subject,
        @Nullable String story,
        @Nullable String requestedRemedy,
        Stage stage,
        List<Step> steps,
        Instant receivedAt,
        @Nullable Instant promisedBy,
        @Nullable Instant legalDueAt,
        @Nullable String law,
        boolean lawMet,
        @Nullable Instant waitUntil,
        @Nullable Instant respondedAt,
        @Nullable Answer answer,
        @Nullable ExternalReview externalReview,
        @Nullable ClosureReason closureReason,
        @Nullable Instant closedAt,
        List<Offered> offered,
        List<AttachmentData> files,
        List<Message> messages) {

    /**
     * @param text empty where only files were sent
     * @param answers whether it was the answer that the case was for
     */
    public record Message(Instant at, boolean theirs, String text, boolean answers, List<AttachmentData> files) {}

    public boolean offers(Step step) {
        return steps.contains(step);
    }

    public boolean isClosed() {
        return stage == Stage.CLOSED;
    }
}

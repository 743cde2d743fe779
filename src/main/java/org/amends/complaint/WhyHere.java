package org.amends.complaint;

import java.time.Instant;
import java.util.List;
import org.amends.organisation.SkippedDay;
import org.jspecify.annotations.Nullable;

/**
 * Why a case stands where it stands in the queue.
 *
 * @param by what sets {@code actBy}
 * @param diaryReason why somebody wanted to look again
 * @param skipped the days between now and {@code actBy} on which the company is closed
 */
public record WhyHere(
        ComplaintNumber number,
        Priority priority,
        List<PriorityReason> reasons,
        Place place,
        Instant actBy,
        Due by,
        @Nullable String diaryReason,
        @Nullable Instant promisedBy,
        @Nullable Instant legalDueAt,
        List<SkippedDay> skipped) {

    /** What puts it before, among or behind the others. */
    public enum Place {
        HARM,
        VULNERABLE_CUSTOMER,
        LEGAL_DEADLINE,
        BY_TIME,
        WAITING
    }

    /** The earliest of the dates of a case. */
    public enum Due {
        /** The time that the priority allows for the open step. */
        STEP,
        /** The customer wrote, and nobody has read it. */
        REPLY,
        /** A department has answered, or has not in time, and nobody has looked at it. */
        REQUEST,
        /** The date on which an agent wanted to look again. */
        DIARY,
        /** So many days before the end of the legal term. */
        LEGAL_MARGIN,
        /** The end of waiting for the customer or another body. */
        WAIT,
        /** No date is set: at once. */
        NONE
    }
}

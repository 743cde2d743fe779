package org.amends.customer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer said that they will leave. It moves neither their risk nor the priority or a clock of a case: whoever says it
 * loudest would stand first.
 *
 * @param statedOn the day they said it, never to come
 * @param said in their words, 1 to 2,000 characters
 * @param by who wrote it down
 * @param takenBack if they stay after all, or it was a mistake; then it is history
 */
public record LeavingIntention(
        LeavingIntentionId id,
        LocalDate statedOn,
        String said,
        String by,
        Instant at,
        @Nullable TakenBack takenBack) {

    /** Who wrote down that it stands no longer, and when. */
    public record TakenBack(String by, Instant at) {}

    public boolean stands() {
        return takenBack == null;
    }
}

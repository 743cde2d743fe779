package org.amends.customer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.amends.kernel.Invalid.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A run over all customers.
 *
 * @param asOf purchases after it are not seen
 * @param windowMonths of recency, frequency, value and tier
 * @param customers how many there are
 * @param changed how many of them read otherwise than before
 * @param progress from 0 to 1
 * @param failure why it ended early
 */
public record ScoringRunData(
        ScoringRunId id,
        ScoringState state,
        LocalDate asOf,
        int windowMonths,
        long customers,
        long changed,
        double progress,
        @Nullable Problem failure,
        String startedBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    /** How long it took; zero while it has not ended. */
    public Duration took() {
        return startedAt == null || endedAt == null ? Duration.ZERO : Duration.between(startedAt, endedAt);
    }
}

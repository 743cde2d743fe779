package org.amends.complaint;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a complaint would come to if it were filed now, as far as it has been told.
 *
 * @param first whether it would stand among the cases that come before all others
 * @param law what sets the legal date, if one is set
 */
public record Forecast(
        Priority priority,
        List<PriorityReason> reasons,
        boolean first,
        Instant actBy,
        @Nullable Instant promisedBy,
        @Nullable Instant legalDueAt,
        @Nullable String law) {}

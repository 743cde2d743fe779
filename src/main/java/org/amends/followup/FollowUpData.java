package org.amends.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A contact after closing. @param satisfaction with how the complaint was handled, 1 to 5 */
public record FollowUpData(
        Instant dueAt,
        FollowUpState state,
        @Nullable Integer satisfaction,
        @Nullable String note,
        @Nullable String doneBy,
        @Nullable Instant doneAt) {}

package org.amends.recovery;

import java.time.Instant;
import java.util.List;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of remedies and what became of it.
 *
 * @param interim granted and done before the case is decided
 * @param authority whose it needs, once assessed
 */
public record CompensationData(
        CompensationId id,
        CompensationState state,
        boolean interim,
        String reasons,
        String proposedBy,
        Instant proposedAt,
        Money proposed,
        Money redress,
        Money goodwill,
        @Nullable Money granted,
        @Nullable Authority authority,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        List<Line> remedies) {

    public record Line(
            RemedyType type,
            Nature nature,
            @Nullable Money amount,
            @Nullable Money granted,
            @Nullable String note,
            @Nullable Instant fulfilledAt) {}
}

package org.amends.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.amends.customer.Tier;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A customer lost.
 *
 * @param otherCauses any number beside the primary one
 * @param tier on the day they left
 * @param valueLost of a year, if known
 * @param withdrawn if it was a mistake; then it counts nowhere
 */
public record Defection(
        DefectionId id,
        LocalDate on,
        DefectionCause primaryCause,
        Set<DefectionCause> otherCauses,
        CauseBasis basis,
        Tier tier,
        @Nullable Money valueLost,
        ValueSource valueSource,
        @Nullable String note,
        String recordedBy,
        @Nullable Withdrawal withdrawn) {

    /** Who took the record back, and why. */
    public record Withdrawal(Instant at, String by, String reason) {}

    public boolean counts() {
        return withdrawn == null;
    }

    /** Whether all that is told is recorded; a value or note that is not told may be there nevertheless. */
    boolean holds(NewDefection told) {
        return on.equals(told.on())
                && primaryCause == told.primary()
                && basis == told.basis()
                && (told.valueLost() == null
                        || valueLost != null && valueLost.amount().compareTo(told.valueLost()) == 0)
                && (told.note() == null || told.note().equals(note));
    }

    boolean saysTheSameAs(Defection other) {
        return on.equals(other.on)
                && primaryCause == other.primaryCause
                && otherCauses.equals(other.otherCauses)
                && basis == other.basis
                && Objects.equals(valueLost, other.valueLost)
                && valueSource == other.valueSource
                && Objects.equals(note, other.note);
    }
}

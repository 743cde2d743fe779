package org.amends.retention;

import java.time.LocalDate;
import java.util.Set;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;

/** A customer lost. @param otherCauses any number beside the primary one @param valueLost of a year, if known */
public record Defection(
        String id,
        LocalDate on,
        DefectionCause primaryCause,
        Set<DefectionCause> otherCauses,
        @Nullable Money valueLost,
        @Nullable String note,
        String recordedBy) {}

package org.amends.retention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is told about a customer who left.
 *
 * @param others further causes; the primary one among them is left out
 * @param valueLost of a year, in the company's currency, only if the source is {@link ValueSource#TOLD}
 */
public record NewDefection(
        LocalDate on,
        DefectionCause primary,
        Set<DefectionCause> others,
        CauseBasis basis,
        ValueSource valueSource,
        @Nullable BigDecimal valueLost,
        @Nullable String note) {

    public NewDefection {
        others = others.stream().filter(cause -> cause != primary).collect(Collectors.toUnmodifiableSet());
    }

    /** @param told null for what we know of their purchases */
    public static NewDefection of(
            LocalDate on,
            DefectionCause primary,
            Set<DefectionCause> others,
            CauseBasis basis,
            @Nullable BigDecimal told,
            @Nullable String note) {
        return new NewDefection(
                on, primary, others, basis, told == null ? ValueSource.CONTRIBUTION : ValueSource.TOLD, told, note);
    }
}

package org.amends.retention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.customer.Worth;
import org.amends.kernel.Invalid;
import org.amends.kernel.Money;
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

    NewDefection on(LocalDate day) {
        return new NewDefection(day, primary, others, basis, valueSource, valueLost, note);
    }

    /**
     * Tomorrow is not to come: it has begun somewhere.
     *
     * @param dayField what the day is called where it is told
     * @throws Invalid if the day is to come or the value negative
     */
    void check(String dayField, LocalDate today) {
        if (on.isAfter(today.plusDays(1))) {
            throw new Invalid(dayField, "retention.on.future", on);
        }
        if (valueLost != null && valueLost.signum() < 0) {
            throw new Invalid("valueLost", "retention.valueLost.negative");
        }
    }

    /** @param then what the customer was worth on that day */
    Defection recorded(Worth then, Currency currency, String by) {
        Money lost =
                switch (valueSource) {
                    case TOLD -> valueLost == null ? null : new Money(valueLost, currency);
                    case CONTRIBUTION -> notNegative(then.contribution());
                    case UNKNOWN -> null;
                };
        return new Defection(
                DefectionId.next(),
                on,
                primary,
                others,
                basis,
                then.tier(),
                lost,
                lost == null ? ValueSource.UNKNOWN : valueSource,
                note,
                by,
                null);
    }

    /** Who cost more than they brought is no loss of value. */
    private static @Nullable Money notNegative(@Nullable Money contribution) {
        return contribution == null || contribution.isPositive()
                ? contribution
                : new Money(BigDecimal.ZERO, contribution.currency());
    }
}

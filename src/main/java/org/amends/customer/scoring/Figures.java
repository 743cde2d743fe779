package org.amends.customer.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.amends.customer.buying.BuyingSummary;
import org.amends.customer.rfm.Bought;
import org.jspecify.annotations.Nullable;

/**
 * What a customer bought up to a day.
 *
 * @param first day of all with a purchase @param last day of all with one @param days how many such days there were
 * @param orders purchases in the window
 * @param value of the window, in the company's currency, returns taken off
 * @param contribution margin where known, else revenue, of the window, less the cost to serve
 * @param cost to serve them in the window
 */
public record Figures(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        int days,
        int orders,
        BigDecimal value,
        BigDecimal contribution,
        BigDecimal cost) {

    static final Figures NONE = new Figures(null, null, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final int USUAL = 30;
    private static final int SHORTEST = 7;

    /** Null for who bought nothing in the window. */
    @Nullable
    Bought bought(LocalDate on) {
        return last == null || orders == 0
                ? null
                : new Bought(ChronoUnit.DAYS.between(last, on), orders, value.doubleValue());
    }

    /** Null for who never bought anything. */
    @Nullable
    BuyingSummary summary(LocalDate on) {
        return first == null || last == null
                ? null
                : BuyingSummary.ofDays(
                        days - 1, ChronoUnit.DAYS.between(first, last), ChronoUnit.DAYS.between(first, on));
    }

    /** Days from one purchase to the next; a month for who bought once, a week at least. */
    long usualGap() {
        return first == null || last == null || days < 2
                ? USUAL
                : Math.max(SHORTEST, ChronoUnit.DAYS.between(first, last) / (days - 1));
    }

    boolean sameDays(Figures other) {
        return Objects.equals(first, other.first) && Objects.equals(last, other.last) && days == other.days;
    }

    boolean same(Figures other) {
        return orders == other.orders
                && value.compareTo(other.value) == 0
                && contribution.compareTo(other.contribution) == 0
                && cost.compareTo(other.cost) == 0;
    }
}

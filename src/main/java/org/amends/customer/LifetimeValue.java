package org.amends.customer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the purchases of a customer earn, and what can be expected of them: as many purchases as the model foretells for the
 * coming 52 weeks, times the average margin of one in the window (Fader, Hardie and Lee 2005, “RFM and CLV”, without
 * discount). What it costs to serve them is not taken off.
 *
 * @param asOf the day of the scores that it goes by
 * @param value null where no purchases can be foretold, or there was none in the window
 * @param expectedPurchases days with a purchase in the coming 52 weeks; null where the model cannot be fitted
 * @param marginOfOne what a day with a purchase earned on average in the window, margin where known, else revenue, returns
 *     taken off; null without one
 * @param withMargin purchases of the window of which the margin is known
 * @param highMargin those of them that earned at least so much of their amount as the rules say
 * @param highMarginFrom that share, in percent
 */
public record LifetimeValue(
        LocalDate asOf,
        @Nullable Money value,
        @Nullable Double expectedPurchases,
        @Nullable Money marginOfOne,
        int withMargin,
        int highMargin,
        int highMarginFrom) {

    static final int DECIMALS = 2;

    /** 0 to 1; null where no margin is known. */
    public @Nullable Double shareOfHighMargin() {
        return withMargin == 0 ? null : (double) highMargin / withMargin;
    }

    static @Nullable Money expected(@Nullable Double purchases, @Nullable Money marginOfOne) {
        if (purchases == null || marginOfOne == null) {
            return null;
        }
        BigDecimal expected = marginOfOne.amount().multiply(BigDecimal.valueOf(purchases));
        return new Money(expected.setScale(DECIMALS, RoundingMode.HALF_UP), marginOfOne.currency());
    }
}

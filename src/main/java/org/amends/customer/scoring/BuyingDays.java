package org.amends.customer.scoring;

import java.util.Arrays;
import org.amends.customer.buying.BuyingSummary;
import org.amends.customer.buying.ReturnModel.Past;
import org.jspecify.annotations.Nullable;

/** The days on which one customer bought, ascending, as days since 1970. */
@SuppressWarnings("ArrayRecordComponent") // a hundred thousand of them, and nobody else sees them
record BuyingDays(int[] days) {

    int first() {
        return days[0];
    }

    /** As known on that day; null for who had not bought by then. */
    @Nullable
    BuyingSummary until(int day) {
        int bought = boughtUntil(day);
        return bought == 0 ? null : BuyingSummary.ofDays(bought - 1, days[bought - 1] - days[0], day - days[0]);
    }

    /** What was known on that day, and whether they bought after it until the end; null for who had not bought by then. */
    @Nullable
    Past until(int day, int end) {
        BuyingSummary known = until(day);
        return known == null ? null : new Past(known, boughtUntil(end) > boughtUntil(day));
    }

    private int boughtUntil(int day) {
        int place = Arrays.binarySearch(days, day);
        return place >= 0 ? place + 1 : -place - 1;
    }
}

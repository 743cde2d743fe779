package org.amends.customer.rfm;

import java.util.Arrays;

/**
 * Five groups of customers by one figure. A bound is the quantile at 20, 40, 60 or 80 % plus one (R’s type 7: linear between
 * the two nearest), as in the package rfm for R, whose published tables come out exactly; equals share a group, so groups
 * need not be of one size.
 *
 * @param bounds four, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // four numbers that nobody else sees
record Quintiles(double[] bounds) {

    private static final double[] SHARES = {0.2, 0.4, 0.6, 0.8};

    /** @param values one of each customer, at least one, sorted here */
    static Quintiles of(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("Nobody");
        }
        Arrays.sort(values);
        return new Quintiles(
                Arrays.stream(SHARES).map(share -> quantile(values, share) + 1).toArray());
    }

    /** 1 for the lowest group to 5 for the highest. */
    int group(double value) {
        return 1 + (int) Arrays.stream(bounds).filter(bound -> value >= bound).count();
    }

    private static double quantile(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}

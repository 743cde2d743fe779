package org.amends.customer.rfm;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.hipparchus.stat.descriptive.rank.Percentile.EstimationType;

/**
 * Five groups of customers by one figure. A bound is the quantile at 20, 40, 60 or 80 % plus one (R’s type 7: linear between
 * the two nearest), as in the package rfm for R, whose published tables come out exactly; equals share a group, so groups
 * need not be of one size.
 *
 * @param bounds four, ascending
 */
public record Quintiles(List<Double> bounds) {

    private static final double[] PERCENTS = {20, 40, 60, 80};

    /** @param values one of each customer, at least one */
    static Quintiles of(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("Nobody");
        }
        Percentile quantiles = new Percentile().withEstimationType(EstimationType.R_7);
        quantiles.setData(values);
        return new Quintiles(Arrays.stream(PERCENTS)
                .map(percent -> quantiles.evaluate(percent) + 1)
                .boxed()
                .toList());
    }

    /** 1 for the lowest group to 5 for the highest. */
    int group(double value) {
        return 1 + (int) bounds.stream().filter(bound -> value >= bound).count();
    }
}

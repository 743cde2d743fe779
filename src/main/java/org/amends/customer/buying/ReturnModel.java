package org.amends.customer.buying;

import static java.lang.Math.log;
import static java.lang.Math.log1p;
import static java.lang.Math.max;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.amends.customer.buying.LogisticRegression.Row;

/**
 * Whether somebody buys again within a horizon: a logistic regression on weeks of silence, purchases expected, chance to be
 * a customer still, and repeats, the latter three by {@link BuyingModel}. Its weights are learnt by looking one horizon
 * back: what was known then of each customer, and who of them has bought since. That ranks better than any of the four
 * alone, and gives a chance that comes true as often as it says.
 *
 * @param weeks the horizon
 * @param weights of the constant and the four, for logarithms of all but the chance
 */
public record ReturnModel(BuyingModel buying, double weeks, List<Double> weights) {

    /** What was known of somebody one horizon ago, and whether they have bought since. */
    public record Past(BuyingSummary known, boolean returned) {}

    private static final double LEAST_EXPECTED = 1e-9;
    private static final int LEAST_OF_EACH = 25;

    /**
     * @param buying fitted to what was known then
     * @return empty if fewer than 25 have returned, or have not: they tell too little
     */
    public static Optional<ReturnModel> learn(BuyingModel buying, double weeks, Collection<Past> past) {
        long returned = past.stream().filter(Past::returned).count();
        if (returned < LEAST_OF_EACH || past.size() - returned < LEAST_OF_EACH) {
            return Optional.empty();
        }
        return Optional.of(new ReturnModel(buying, weeks, weights(buying, weeks, past)));
    }

    /** The same weights for what is known today. @param buying fitted to today's purchases */
    public ReturnModel on(BuyingModel today) {
        return new ReturnModel(today, weeks, weights);
    }

    /** The chance that they buy within the horizon, 0 to 1. */
    public double returns(BuyingSummary customer) {
        return LogisticRegression.chance(
                features(buying, weeks, customer),
                weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static List<Double> weights(BuyingModel buying, double weeks, Collection<Past> past) {
        return Arrays.stream(LogisticRegression.weights(past.stream()
                        .map(one -> new Row(features(buying, weeks, one.known()), one.returned()))
                        .toList()))
                .boxed()
                .toList();
    }

    private static double[] features(BuyingModel buying, double weeks, BuyingSummary one) {
        return new double[] {
            1,
            log1p(one.silence()),
            log(max(LEAST_EXPECTED, buying.expected(weeks, one))),
            buying.alive(one),
            log1p(one.repeats())
        };
    }
}

package org.amends.customer.buying;

import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.log1p;
import static java.lang.Math.max;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealVector;

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

    private static final int FEATURES = 5;
    private static final int ROUNDS = 50;
    private static final double SETTLED = 1e-9;
    /** Keeps the weights finite where a feature tells those who return from those who do not without a mistake. */
    private static final double RIDGE = 1e-3;

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
        return chance(
                features(buying, weeks, customer),
                weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** By Newton’s method, which is iteratively reweighted least squares here. */
    private static List<Double> weights(BuyingModel buying, double weeks, Collection<Past> past) {
        double[] weights = new double[FEATURES];
        List<Learnt> all = past.stream()
                .map(one -> new Learnt(features(buying, weeks, one.known()), one.returned() ? 1 : 0))
                .toList();
        double farthest = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && farthest > SETTLED; round++) {
            RealVector step = step(all, weights);
            for (int i = 0; i < FEATURES; i++) {
                weights[i] += step.getEntry(i);
            }
            farthest = step.getLInfNorm();
        }
        return Arrays.stream(weights).boxed().toList();
    }

    private static RealVector step(List<Learnt> all, double[] weights) {
        double[] slope = new double[FEATURES];
        double[][] curvature = new double[FEATURES][FEATURES];
        for (int i = 0; i < FEATURES; i++) {
            slope[i] = -RIDGE * weights[i];
            curvature[i][i] = RIDGE;
        }
        for (Learnt one : all) {
            double chance = chance(one.features(), weights);
            for (int i = 0; i < FEATURES; i++) {
                slope[i] += one.features()[i] * (one.returned() - chance);
                for (int k = 0; k < FEATURES; k++) {
                    curvature[i][k] += one.features()[i] * one.features()[k] * chance * (1 - chance);
                }
            }
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(curvature, false))
                .getSolver()
                .solve(new ArrayRealVector(slope, false));
    }

    @SuppressWarnings("ArrayRecordComponent") // a hundred thousand of them, and nobody else sees them
    private record Learnt(double[] features, double returned) {}

    private static double chance(double[] features, double[] weights) {
        double sum = 0;
        for (int i = 0; i < FEATURES; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + exp(-sum));
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

package org.amends.customer.buying;

import static java.lang.Math.exp;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealVector;

/** The weights of features under which what came true was most likely, by Newton’s method: iteratively reweighted least squares. */
public final class LogisticRegression {

    private static final int ROUNDS = 50;
    private static final double SETTLED = 1e-9;
    /** Keeps the weights finite where a feature tells those of whom it came true from the others without a mistake. */
    private static final double RIDGE = 1e-3;

    private LogisticRegression() {}

    /** @param features of one, the same number for all, a constant among them @param came whether it came true of them */
    @SuppressWarnings("ArrayRecordComponent") // a hundred thousand of them, read in the innermost loop
    public record Row(double[] features, boolean came) {}

    /** @param rows one at least @return as many as there are features */
    public static double[] weights(List<Row> rows) {
        double[] weights = new double[rows.get(0).features().length];
        double farthest = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && farthest > SETTLED; round++) {
            RealVector step = step(rows, weights);
            for (int i = 0; i < weights.length; i++) {
                weights[i] += step.getEntry(i);
            }
            farthest = step.getLInfNorm();
        }
        return weights;
    }

    /** 0 to 1. */
    public static double chance(double[] features, double[] weights) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + exp(-sum));
    }

    private static RealVector step(List<Row> rows, double[] weights) {
        int features = weights.length;
        double[] slope = new double[features];
        double[][] curvature = new double[features][features];
        for (int i = 0; i < features; i++) {
            slope[i] = -RIDGE * weights[i];
            curvature[i][i] = RIDGE;
        }
        for (Row row : rows) {
            double[] known = row.features();
            double chance = chance(known, weights);
            double missed = (row.came() ? 1 : 0) - chance;
            for (int i = 0; i < features; i++) {
                slope[i] += known[i] * missed;
                for (int k = 0; k < features; k++) {
                    curvature[i][k] += known[i] * known[k] * chance * (1 - chance);
                }
            }
        }
        return new CholeskyDecomposition(new Array2DRowRealMatrix(curvature, false))
                .getSolver()
                .solve(new ArrayRealVector(slope, false));
    }
}

package org.amends.customer.buying;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * The model under which what a company's customers did was most likely.
 *
 * @param logLikelihood its natural logarithm
 */
public record ModelFit(BuyingModel model, double logLikelihood) {

    /** Below, a parameter says more of the few than of the company. */
    public static final int LEAST_CUSTOMERS = 100;

    public static final int LEAST_REPEATS = 50;

    private static final int MOST_TRIALS = 5_000;
    private static final double PRECISION = 1e-12;
    /** Of the parameters' logarithms: farther out, nothing that anybody did tells one from another. */
    private static final double FARTHEST = 12;

    /** Empty if too few customers, or too few who came back, tell too little. */
    public static Optional<ModelFit> of(BuyingModel.Kind kind, Collection<BuyingSummary> customers) {
        long back = customers.stream().filter(one -> one.repeats() > 0).count();
        if (customers.size() < LEAST_CUSTOMERS || back < LEAST_REPEATS) {
            return Optional.empty();
        }
        MultivariateFunction likelihood = logs ->
                isNear(logs) ? model(kind, logs).logLikelihood(customers) / customers.size() : -Double.MAX_VALUE;
        try {
            PointValuePair best = new SimplexOptimizer(new SimpleValueChecker(PRECISION, PRECISION))
                    .optimize(
                            new MaxEval(MOST_TRIALS),
                            new ObjectiveFunction(likelihood),
                            GoalType.MAXIMIZE,
                            new InitialGuess(new double[4]),
                            new NelderMeadSimplex(4));
            return Optional.of(new ModelFit(model(kind, best.getPoint()), best.getValue() * customers.size()));
        } catch (MathIllegalStateException noEnd) {
            return Optional.empty();
        }
    }

    private static boolean isNear(double[] logs) {
        return Arrays.stream(logs).allMatch(log -> Math.abs(log) < FARTHEST);
    }

    private static BuyingModel model(BuyingModel.Kind kind, double[] logs) {
        return new BuyingModel(kind, Math.exp(logs[0]), Math.exp(logs[1]), Math.exp(logs[2]), Math.exp(logs[3]));
    }
}

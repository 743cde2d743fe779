package org.amends.customer.buying;

import static java.lang.Math.abs;
import static java.lang.Math.exp;
import static java.lang.Math.expm1;
import static java.lang.Math.log;
import static java.lang.Math.log1p;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static org.hipparchus.special.Gamma.logGamma;

import java.util.Collection;
import java.util.stream.IntStream;

/**
 * Buying without a contract, where nobody says that they leave. A customer buys at random, at a rate of their own
 * (gamma over the customers, shape {@code r}, rate {@code alpha} in weeks), and may be lost after each purchase, with a
 * chance of their own (beta over the customers, {@code a} and {@code b}).
 *
 * <p>BG/NBD: P. Fader, B. Hardie, K. L. Lee, “Counting Your Customers the Easy Way”, Marketing Science 24 (2005) 275–284.
 * MBG/NBD: E. P. Batislam, M. Denizel, A. Filiztekin, “Empirical validation and comparison of models for customer base
 * analysis”, International Journal of Research in Marketing 24 (2007) 201–209.
 */
public record BuyingModel(Kind kind, double r, double alpha, double a, double b) {

    /** Whether one can be lost right after the first purchase. */
    public enum Kind {
        /** Not before the second: whoever bought once is a customer for ever. */
        BG_NBD(0),
        MBG_NBD(1);

        private final int early;

        Kind(int early) {
            this.early = early;
        }

        private boolean mayBeLost(int repeats) {
            return repeats + early > 0;
        }
    }

    private static final double NOTHING_MORE = 1e-12;
    private static final int MOST_PURCHASES = 100_000;

    public BuyingModel {
        if (!(r > 0 && alpha > 0 && a > 0 && b > 0)) {
            throw new IllegalArgumentException("Not positive: " + r + ", " + alpha + ", " + a + ", " + b);
        }
    }

    /** Natural logarithm of how likely it is that they all bought just like this. */
    public double logLikelihood(Collection<BuyingSummary> customers) {
        int most = customers.stream().mapToInt(BuyingSummary::repeats).max().orElse(0);
        double[] ofRepeats =
                IntStream.rangeClosed(0, most).mapToDouble(this::logOfRepeats).toArray();
        double sum = 0;
        for (BuyingSummary one : customers) {
            double stayed = ofRepeats[one.repeats()] - (r + one.repeats()) * log(alpha + one.observed());
            sum += kind.mayBeLost(one.repeats()) ? stayed + logOfOnePlusExp(logOddsOfLoss(one)) : stayed;
        }
        return sum;
    }

    private double logOfRepeats(int repeats) {
        return logGamma(r + repeats)
                - logGamma(r)
                + r * log(alpha)
                + logGamma(a + b)
                - logGamma(b)
                + logGamma(b + repeats + kind.early)
                - logGamma(a + b + repeats + kind.early);
    }

    private static double logOfOnePlusExp(double log) {
        return max(log, 0) + log1p(exp(-abs(log)));
    }

    /** The chance that they are still a customer, 0 to 1. */
    public double alive(BuyingSummary customer) {
        return kind.mayBeLost(customer.repeats()) ? 1 / (1 + exp(logOddsOfLoss(customer))) : 1;
    }

    /**
     * How many purchases they will make within so many weeks. The sum over them all of the chance that there are so many,
     * negative binomial, times the chance that they are not lost before: equal to the published closed form, and finite
     * where its hypergeometric function is not.
     */
    public double expected(double weeks, BuyingSummary customer) {
        double purchases = r + customer.repeats();
        double share = min(1 - 1e-15, max(0, weeks / (alpha + customer.observed() + weeks)));
        double stayed = b + customer.repeats() + kind.early;
        double logOfSoMany = purchases * log1p(-share);
        double atLeast = -expm1(logOfSoMany);
        double there = 1;
        double sum = 0;
        for (int before = 0; atLeast > NOTHING_MORE && before < MOST_PURCHASES; before++) {
            sum += atLeast * there;
            there *= (stayed + before) / (a + stayed + before);
            logOfSoMany += log((purchases + before) / (before + 1) * share);
            atLeast -= exp(logOfSoMany);
        }
        return sum * alive(customer);
    }

    /** Whoever bought often and then fell silent is lost more likely than not. */
    private double logOddsOfLoss(BuyingSummary customer) {
        int x = customer.repeats();
        return log(a)
                - log(b + x - 1 + kind.early)
                + (r + x) * (log(alpha + customer.observed()) - log(alpha + customer.recency()));
    }
}

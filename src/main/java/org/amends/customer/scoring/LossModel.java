package org.amends.customer.scoring;

import static java.lang.Math.log;
import static java.lang.Math.max;
import static java.lang.Math.sqrt;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.amends.customer.Risk;
import org.amends.customer.buying.LogisticRegression;
import org.amends.customer.buying.LogisticRegression.Row;
import org.amends.customer.buying.Ranking;

/**
 * The chance to be lost within a year: a logistic regression on {@link LossFeature what is known} of customers, learnt from
 * those whose loss was recorded. What was known of each is looked up as of a day a year before, so that nothing of what
 * came after teaches it anything.
 *
 * <p>Where those who stayed are too many to read, an even sample of them is, and the constant corrected for it (G. King,
 * L. Zeng, “Logistic Regression in Rare Events Data”, Political Analysis 9 (2001) 137–163, section 4.1).
 *
 * @param until the days on which it was looked who had left in the year before, the last first
 * @param customers learnt from, and held out
 * @param lost of these
 * @param constant of the logarithm of the odds, for whoever has nothing of all
 * @param weights of each feature
 * @param comparison with the rule, on those who were held out
 */
public record LossModel(
        List<LocalDate> until,
        int customers,
        int lost,
        double constant,
        Map<LossFeature, Weight> weights,
        LossComparison comparison) {

    /** Fewer losses say more of the few than of the company. */
    public static final int LEAST_LOST = 500;

    private static final int LEAST_STAYED = 100;
    private static final int HELD_OUT_OF_TEN = 3;
    private static final int TEN = 10;
    private static final LossFeature[] FEATURES = LossFeature.values();

    /** @param perUnit to the logarithm of the odds @param usual the mean of all where everybody has it, else 0 */
    public record Weight(double perUnit, double usual) {}

    /** @param known as of a year before @param byRule the chance that the rule gave them then */
    record Case(long customer, Known known, boolean lost, double byRule) {

        /** The same for one customer, whatever the year. */
        private boolean isHeldOut() {
            return new SplittableRandom(customer).nextInt(TEN) < HELD_OUT_OF_TEN;
        }
    }

    /**
     * @param stayedOneOf how many who stayed each of them stands for, 1 or more
     * @return empty if fewer than 500 were lost, or hardly anybody stayed
     */
    static Optional<LossModel> learn(List<LocalDate> until, List<Case> cases, int stayedOneOf) {
        int lost = Math.toIntExact(cases.stream().filter(Case::lost).count());
        if (lost < LEAST_LOST || cases.size() - lost < LEAST_STAYED) {
            return Optional.empty();
        }
        List<Case> learnt = cases.stream().filter(one -> !one.isHeldOut()).toList();
        List<Case> heldOut = cases.stream().filter(Case::isHeldOut).toList();
        double[] mean = new double[FEATURES.length];
        double[] spread = new double[FEATURES.length];
        double[][] values = learnt.stream().map(LossModel::values).toArray(double[][]::new);
        for (int i = 0; i < FEATURES.length; i++) {
            int feature = i;
            mean[i] = Arrays.stream(values)
                    .mapToDouble(one -> one[feature])
                    .average()
                    .orElse(0);
            spread[i] = sqrt(Arrays.stream(values)
                    .mapToDouble(one -> (one[feature] - mean[feature]) * (one[feature] - mean[feature]))
                    .average()
                    .orElse(0));
        }
        double[] weights = LogisticRegression.weights(IntStream.range(0, values.length)
                .mapToObj(one -> new Row(
                        standardised(values[one], mean, spread), learnt.get(one).lost()))
                .toList());
        double constant = weights[FEATURES.length] - log(stayedOneOf);
        Map<LossFeature, Weight> perUnit = new EnumMap<>(LossFeature.class);
        for (int i = 0; i < FEATURES.length; i++) {
            LossFeature feature = FEATURES[i];
            double weight = spread[i] == 0 ? 0 : weights[i] / spread[i];
            constant -= weight * mean[i];
            perUnit.put(feature, new Weight(weight, feature.isOfProfile() ? mean[i] : 0));
        }
        double logOdds = constant;
        ToDoubleFunction<Case> chance = one -> Sign.chance(logOdds(logOdds, perUnit, one.known()));
        return Optional.of(new LossModel(
                until,
                cases.size(),
                lost,
                constant,
                perUnit,
                new LossComparison(
                        heldOut.size(),
                        Math.toIntExact(heldOut.stream().filter(Case::lost).count()),
                        Ranking.auc(heldOut, chance, Case::lost),
                        brier(heldOut, chance, stayedOneOf),
                        Ranking.auc(heldOut, Case::byRule, Case::lost),
                        brier(heldOut, Case::byRule, stayedOneOf))));
    }

    private static double[] values(Case one) {
        return Arrays.stream(FEATURES)
                .mapToDouble(feature -> feature.of(one.known()))
                .toArray();
    }

    private static double[] standardised(double[] values, double[] mean, double[] spread) {
        double[] features = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            features[i] = spread[i] == 0 ? 0 : (values[i] - mean[i]) / spread[i];
        }
        features[values.length] = 1;
        return features;
    }

    /** The mean square of what a chance missed by; 0 is a prophet. */
    private static double brier(List<Case> cases, ToDoubleFunction<Case> chance, int stayedOneOf) {
        double missed = 0;
        double all = 0;
        for (Case one : cases) {
            double error = (one.lost() ? 1 : 0) - chance.applyAsDouble(one);
            int stands = one.lost() ? 1 : stayedOneOf;
            missed += stands * error * error;
            all += stands;
        }
        return missed / max(1, all);
    }

    private static double logOdds(double constant, Map<LossFeature, Weight> weights, Known known) {
        double sum = constant;
        for (Map.Entry<LossFeature, Weight> weight : weights.entrySet()) {
            sum += weight.getValue().perUnit() * weight.getKey().of(known);
        }
        return sum;
    }

    /** It begins with somebody of whom all is as usual and nothing bad is known. */
    Risk assess(Known known, Outlook outlook) {
        double usual = constant;
        Map<RiskFactor, Double> told = new LinkedHashMap<>();
        for (Map.Entry<LossFeature, Weight> one : weights.entrySet()) {
            LossFeature feature = one.getKey();
            Weight weight = one.getValue();
            usual += weight.perUnit() * weight.usual();
            double adds = weight.perUnit() * (feature.of(known) - weight.usual());
            if (adds != 0) {
                told.merge(feature.factor(known), adds, Double::sum);
            }
        }
        return Sign.add(
                known.on(),
                new Sign(RiskFactor.USUAL, usual, Sign.points(Sign.chance(usual))),
                told.entrySet().stream()
                        .map(one -> new Sign(one.getKey(), one.getValue(), amount(one.getKey(), known)))
                        .toList(),
                outlook);
    }

    private static long amount(RiskFactor factor, Known known) {
        LocalDate bound = known.bound();
        return switch (factor) {
            case BOUGHT_ONCE, BUYING, SILENT, LONG_SILENT -> known.rule().silence(known.bought());
            case KNOWN_FOR -> known.months();
            case BOUND, CONTRACT_ENDING -> bound == null ? 0 : known.rule().left(bound);
            case OPEN_COMPLAINTS -> known.signals().open();
            case SEVERE_COMPLAINTS -> known.signals().severe();
            case LATE_COMPLAINTS -> known.signals().late();
            case COMPLAINTS_LAST_YEAR -> known.signals().lastYear();
            default -> 0;
        };
    }
}

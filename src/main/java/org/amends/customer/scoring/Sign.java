package org.amends.customer.scoring;

import static java.lang.Math.exp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amends.customer.Risk;
import org.amends.customer.Risk.Band;
import org.amends.customer.Risk.Factor;

/**
 * Something that makes it likelier, or less likely, that a customer leaves.
 *
 * @param logOdds what it adds to the logarithm of the odds
 */
record Sign(RiskFactor factor, double logOdds, long amount) {

    /**
     * The points of a sign are its part of the way from the odds of the first to all of them (Aumann and Shapley’s value along
     * the straight line between their logarithms), so that all points add up to the score.
     *
     * @param first where the way begins
     */
    static Risk add(LocalDate on, Sign first, List<Sign> signs, Outlook outlook) {
        double begin = chance(first.logOdds);
        double way = signs.stream().mapToDouble(Sign::logOdds).sum();
        double end = chance(first.logOdds + way);
        double slope = way == 0 ? end * (1 - end) : (end - begin) / way;
        List<Factor> factors = new ArrayList<>();
        factors.add(first.factor.of(points(begin), first.amount));
        double reached = begin;
        for (Sign sign : signs) {
            double next = reached + slope * sign.logOdds;
            factors.add(sign.factor.of(points(next) - points(reached), sign.amount));
            reached = next;
        }
        factors.sort(Comparator.comparingInt((Factor factor) -> -Math.abs(factor.effect())));
        int score = points(end);
        return new Risk(on, score, Band.of(score), outlook.alive(), outlook.expected(), List.copyOf(factors));
    }

    static double chance(double logOdds) {
        return 1 / (1 + exp(-logOdds));
    }

    static int points(double chance) {
        return (int) Math.round(100 * chance);
    }
}

package org.amends.customer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.amends.customer.ComplaintSignals.Signals;
import org.amends.customer.Risk.Band;
import org.amends.customer.Risk.Factor;

/**
 * A first, plain rule for the chance to leave: points on a base of 20 for silence compared with the customer's own
 * rhythm of buying, stated dissatisfaction, and complaints that are open, repeated or came back. It is a rule of thumb
 * and says so; fitted models of buying (MBG/NBD) replace it where there are enough purchases.
 */
record RiskRule(LocalDate today) {

    private static final int BASE = 20;

    Risk assess(Buying buying, Zone zone, Signals signals) {
        List<Factor> factors = new ArrayList<>();
        silence(buying, factors);
        switch (zone) {
            case DEFECTION -> factors.add(new Factor("dissatisfied", 30, 0, "Says they are dissatisfied with us."));
            case INDIFFERENCE -> factors.add(new Factor("indifferent", 10, 0, "Says they are merely satisfied."));
            case AFFECTION -> factors.add(new Factor("affection", -15, 0, "Says they are very satisfied with us."));
            case UNKNOWN -> {}
        }
        if (signals.open() > 0) {
            factors.add(new Factor(
                    "openComplaints",
                    Math.min(20, 10 * signals.open()),
                    signals.open(),
                    "Has open complaints: " + signals.open() + "."));
        }
        if (signals.lastYear() > 1) {
            factors.add(new Factor(
                    "complaintsLastYear",
                    Math.min(15, 5 * (signals.lastYear() - 1)),
                    signals.lastYear(),
                    "Complained " + signals.lastYear() + " times in twelve months."));
        }
        if (signals.reopened() > 0) {
            factors.add(new Factor("reopened", 10, signals.reopened(), "A complaint had to be opened again."));
        }
        int score = BASE + factors.stream().mapToInt(Factor::effect).sum();
        int within = Math.max(0, Math.min(100, score));
        return new Risk(
                today,
                within,
                Band.of(within),
                factors.stream()
                        .sorted(Comparator.comparingInt((Factor factor) -> -Math.abs(factor.effect())))
                        .toList());
    }

    private void silence(Buying buying, List<Factor> factors) {
        if (buying.last() == null) {
            return;
        }
        long days = ChronoUnit.DAYS.between(buying.last(), today);
        double gaps = (double) days / buying.usualGap();
        if (gaps >= 4) {
            factors.add(new Factor(
                    "longSilent", 35, days, "Last bought " + days + " days ago, four times the usual gap or more."));
        } else if (gaps >= 2) {
            factors.add(
                    new Factor("silent", 20, days, "Last bought " + days + " days ago, twice the usual gap or more."));
        } else if (buying.days() > 1) {
            factors.add(new Factor("buying", -10, days, "Buys as usual: last " + days + " days ago."));
        }
    }
}

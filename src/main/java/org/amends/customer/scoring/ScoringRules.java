package org.amends.customer.scoring;

import org.amends.customer.rfm.Segments;
import org.amends.kernel.Invalid;

/**
 * By what customers are scored.
 *
 * @param windowMonths of recency, frequency, value and tier, 1 to 120
 * @param platinum the best of a hundred customers
 * @param gold the next of a hundred
 * @param knownInDays who is known for less is in no tier
 * @param costs what it costs to serve a customer; rules kept before there were any say nothing of them
 * @param highMargin from how many percent of its amount on the margin of a purchase is a high one, 1 to 100; 0 in rules kept
 *     before it could be said
 * @param riskBy who tells the risk; rules kept before there was a choice say nothing of it
 */
public record ScoringRules(
        int windowMonths,
        int platinum,
        int gold,
        int knownInDays,
        Segments segments,
        UnitCosts costs,
        int highMargin,
        RiskBy riskBy) {

    private static final int USUAL_HIGH_MARGIN = 40;

    public static final ScoringRules DEFAULT =
            new ScoringRules(12, 5, 15, 90, Segments.PUBLISHED, UnitCosts.NONE, USUAL_HIGH_MARGIN, RiskBy.RULE);

    private static final int LONGEST_WINDOW = 120;
    private static final int LONGEST_UNKNOWN = 3_650;

    /** @throws Invalid if a figure is out of range */
    @SuppressWarnings("ConstantValue") // what was kept before there were costs
    public ScoringRules {
        costs = costs == null ? UnitCosts.NONE : costs;
        riskBy = riskBy == null ? RiskBy.RULE : riskBy;
        highMargin = highMargin == 0 ? USUAL_HIGH_MARGIN : highMargin;
        if (windowMonths < 1 || windowMonths > LONGEST_WINDOW) {
            throw new Invalid("windowMonths", "customer.rules.window", LONGEST_WINDOW);
        }
        if (platinum < 1 || gold < 1 || platinum + gold >= 100) {
            throw new Invalid("platinum", "customer.rules.tiers");
        }
        if (knownInDays < 0 || knownInDays > LONGEST_UNKNOWN) {
            throw new Invalid("knownInDays", "customer.rules.known", LONGEST_UNKNOWN);
        }
        if (highMargin < 1 || highMargin > 100) {
            throw new Invalid("highMargin", "customer.rules.highMargin");
        }
    }

    public ScoringRules withWindow(int months) {
        return new ScoringRules(months, platinum, gold, knownInDays, segments, costs, highMargin, riskBy);
    }

    public ScoringRules withSegments(Segments others) {
        return new ScoringRules(windowMonths, platinum, gold, knownInDays, others, costs, highMargin, riskBy);
    }

    public ScoringRules withCosts(UnitCosts others) {
        return new ScoringRules(windowMonths, platinum, gold, knownInDays, segments, others, highMargin, riskBy);
    }

    public ScoringRules withRiskBy(RiskBy other) {
        return new ScoringRules(windowMonths, platinum, gold, knownInDays, segments, costs, highMargin, other);
    }

    /** Of a hundred customers, platinum included. */
    public int platinumAndGold() {
        return platinum + gold;
    }
}

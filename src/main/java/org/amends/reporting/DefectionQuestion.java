package org.amends.reporting;

import org.amends.customer.Tier;
import org.amends.retention.CauseBasis;
import org.jspecify.annotations.Nullable;

/**
 * Which losses are counted.
 *
 * @param tier that the customers had when they left, any if null
 * @param basis how we know the causes, both ways if null
 */
public record DefectionQuestion(
        Period period, @Nullable Tier tier, @Nullable CauseBasis basis) {

    public DefectionQuestion(Period period) {
        this(period, null, null);
    }

    DefectionQuestion before() {
        return new DefectionQuestion(period.before(), tier, basis);
    }

    /** Whether all losses of the period are asked for. */
    public boolean isWhole() {
        return tier == null && basis == null;
    }
}

package org.amends.customer.scoring;

/** Who says how likely a customer is to leave. */
public enum RiskBy {
    /** {@link RiskRule}. */
    RULE,
    /** {@link LossModel}, where a run could learn one; else the rule. */
    LOSSES
}

package org.amends.retention;

import org.amends.customer.Tier;
import org.jspecify.annotations.Nullable;

/** What to do for a customer. Answered by {@code strategic-action.dmn}. */
public interface StrategicActionDecision {

    /** @param tableVersion of the decision table that said so */
    record Proposal(StrategicAction action, int tableVersion) {}

    /** @param satisfaction as stated, 1 to 5, no older than twelve months; null for nothing stated */
    Proposal propose(@Nullable Integer satisfaction, Tier tier, boolean openComplaint);
}

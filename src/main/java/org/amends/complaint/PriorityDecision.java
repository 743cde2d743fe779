package org.amends.complaint;

import java.util.List;
import org.amends.customer.Risk;
import org.amends.customer.Tier;
import org.jspecify.annotations.Nullable;

/** How urgent a complaint is. Answered by {@code priority.dmn}. */
public interface PriorityDecision {

    Decided<Verdict> decide(Question question);

    record Question(
            Severity severity, boolean vulnerable, boolean repeatFailure, Tier tier, Risk.@Nullable Band risk) {}

    record Verdict(Priority priority, List<PriorityReason> reasons) {}
}

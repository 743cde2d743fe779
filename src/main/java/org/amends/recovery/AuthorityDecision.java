package org.amends.recovery;

import org.amends.complaint.Decided;
import org.amends.kernel.Money;

/** Whose authority an amount needs. Answered by {@code compensation-authority.dmn}. */
public interface AuthorityDecision {

    /**
     * @param inCase granted on the case so far, and this
     * @param inTwelveMonths granted to the customer in twelve months, and this
     */
    Decided<Authority> decide(Money inCase, Money inTwelveMonths);
}

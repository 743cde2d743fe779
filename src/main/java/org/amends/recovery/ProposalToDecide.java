package org.amends.recovery;

import org.amends.complaint.ComplaintData;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that waits for a decision, with what is needed to take it.
 *
 * @param inCase granted on the case so far, and this
 * @param inTwelveMonths granted to the customer in twelve months, and this
 * @param limits of whoever looks at it
 * @param similar what similar cases got; null if there are too few
 * @param obstacle the text key of why they may not decide; null if they may
 */
public record ProposalToDecide(
        CompensationData proposal,
        ComplaintData complaint,
        Money inCase,
        Money inTwelveMonths,
        Limits limits,
        SimilarCases.@Nullable Custom similar,
        @Nullable String obstacle) {}

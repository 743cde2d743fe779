package org.amends.customer;

import org.amends.kernel.Money;

/**
 * What a tier is to us.
 *
 * @param customers how many
 * @param value of the window, returns taken off
 * @param cost to serve them in the window
 * @param contribution of the window: margin where known, else revenue, less the cost to serve
 */
public record TierShare(Tier tier, long customers, Money value, Money cost, Money contribution) {}

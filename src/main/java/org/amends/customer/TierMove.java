package org.amends.customer;

/** How many customers would come from one tier into another. */
public record TierMove(Tier from, Tier to, long customers) {}

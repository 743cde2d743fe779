package org.amends.customer;

/** What of a customer weighs in the priority of what they complain of. */
public record CustomerStanding(Tier tier, Risk.Band band) {}

package org.amends.customer;

/** A run has gone over all customers; whoever follows their tier or risk looks at them now. */
public record CustomersScored(ScoringRunId run) {}

package org.amends.customer;

/** A customer's risk reads otherwise now. Published in the transaction of what moved it. */
public record RiskMoved(CustomerId customer, Risk.Band band) {}

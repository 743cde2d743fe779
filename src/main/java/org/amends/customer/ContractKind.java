package org.amends.customer;

/** What binds a customer to us for a time. */
public enum ContractKind {
    CONTRACT,
    INSURANCE,
    SUBSCRIPTION
}

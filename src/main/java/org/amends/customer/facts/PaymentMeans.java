package org.amends.customer.facts;

/** How a customer pays. Never with which card or from which account. */
public enum PaymentMeans {
    CARD,
    DIRECT_DEBIT,
    TRANSFER,
    CASH,
    OTHER
}

package org.amends.customer;

/** What the complaints of a customer tell about the relationship. The complaint module answers. */
public interface ComplaintSignals {

    Signals of(CustomerId customer);

    /** @param open open now @param lastYear received within twelve months @param reopened reopened within twelve months */
    record Signals(int open, int lastYear, int reopened) {}
}

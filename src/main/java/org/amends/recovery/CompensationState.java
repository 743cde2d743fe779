package org.amends.recovery;

/** Where a proposal stands. GRANTED may be offered, OFFERED waits for the customer, LAPSED was not taken or overtaken. */
public enum CompensationState {
    PROPOSED,
    AWAITING_APPROVAL,
    RETURNED,
    REJECTED,
    GRANTED,
    OFFERED,
    ACCEPTED,
    LAPSED
}

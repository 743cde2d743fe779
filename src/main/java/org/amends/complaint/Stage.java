package org.amends.complaint;

/** Where the process stands; written by the process alone. */
public enum Stage {
    RECEIVED,
    TRIAGE,
    INVESTIGATION,
    WAITING_FOR_CUSTOMER,
    RESOLUTION,
    APPROVAL,
    RESPONSE,
    WAITING_FOR_ANSWER,
    FULFILMENT,
    REVIEW,
    EXTERNAL_REVIEW,
    CLOSED
}

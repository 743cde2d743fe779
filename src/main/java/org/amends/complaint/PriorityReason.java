package org.amends.complaint;

/** Why a priority is what it is: the reasonKey of priority.dmn. */
public enum PriorityReason {
    HARM,
    SERIOUS_LOSS,
    ORDINARY,
    ANNOYANCE,
    VULNERABLE_CUSTOMER,
    REPEAT_FAILURE,
    VALUED_CUSTOMER,
    LIKELY_TO_LEAVE
}

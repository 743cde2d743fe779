package org.amends.retention;

/** Why customers leave, after Keaveney (1995), "Customer switching behavior in service industries". */
public enum DefectionCause {
    CORE_SERVICE_FAILURE,
    SERVICE_ENCOUNTER_FAILURE,
    PRICING,
    INCONVENIENCE,
    RESPONSE_TO_SERVICE_FAILURE,
    COMPETITION,
    ETHICAL_PROBLEMS,
    INVOLUNTARY_SWITCHING,
    UNKNOWN
}

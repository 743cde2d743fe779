package org.amends.complaint;

/** What the customer says it is; each jurisdiction maps it to its own legal kinds. */
public enum Kind {
    /** About a product or service (reclamo). */
    CLAIM,
    /** About how one was treated (queja). */
    GRIEVANCE,
    SUGGESTION,
    COMPLIMENT,
    ENQUIRY;

    /** Whether it goes through investigation and resolution; the others leave at triage with their answer. */
    public boolean isComplaint() {
        return this == CLAIM || this == GRIEVANCE;
    }
}

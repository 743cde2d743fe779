package org.amends.complaint;

/** The finding; never mixed up with money. For a suggestion: adopted, adopted in part, not adopted. */
public enum Outcome {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD
}

package org.amends.retention;

/** Where the value lost comes from: somebody said it, it is the contribution of the twelve months before, or nobody knows. */
public enum ValueSource {
    TOLD,
    CONTRIBUTION,
    UNKNOWN
}

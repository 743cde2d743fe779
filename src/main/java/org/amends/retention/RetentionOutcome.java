package org.amends.retention;

/** What came of speaking with a customer who said that they will leave. After NOT_REACHED somebody tries again. */
public enum RetentionOutcome {
    STAYS,
    LEAVES,
    NOT_REACHED
}

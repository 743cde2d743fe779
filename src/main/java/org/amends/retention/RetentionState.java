package org.amends.retention;

/** CANCELLED because what called for it was taken back before anybody had reached the customer. */
public enum RetentionState {
    OPEN,
    DONE,
    CANCELLED
}

package org.amends.retention;

/** Why somebody should speak with a customer before they go. */
public enum RetentionReason {
    STATED_INTENTION
}

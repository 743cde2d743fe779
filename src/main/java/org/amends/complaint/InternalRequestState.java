package org.amends.complaint;

/** Where a question to another department stands. */
public enum InternalRequestState {
    OPEN,
    ANSWERED,
    WITHDRAWN
}

package org.amends.complaint;

/** Why a case was closed. */
public enum ClosureReason {
    ANSWERED,
    SETTLED,
    WITHDRAWN,
    DUPLICATE,
    OUT_OF_SCOPE,
    FORWARDED,
    THANKED
}

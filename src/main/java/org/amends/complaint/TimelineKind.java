package org.amends.complaint;

/** What a line of the timeline is. */
public enum TimelineKind {
    MESSAGE_IN,
    MESSAGE_OUT,
    NOTE,

    /** What another department found out when it was asked. */
    ANSWER,
    EVENT
}

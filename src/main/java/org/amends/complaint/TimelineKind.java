package org.amends.complaint;

/** What a line of the timeline is. */
public enum TimelineKind {
    MESSAGE_IN,
    MESSAGE_OUT,
    NOTE,
    EVENT
}

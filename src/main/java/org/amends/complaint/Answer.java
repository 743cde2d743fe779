package org.amends.complaint;

/** What the customer says to the final response. */
public enum Answer {
    ACCEPTED,
    REFUSED
}

package org.amends.complaint;

/** Decided by priority.dmn, always with its reasons; P1 is the most urgent. */
public enum Priority {
    P1,
    P2,
    P3,
    P4
}

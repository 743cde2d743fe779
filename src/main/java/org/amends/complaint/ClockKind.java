package org.amends.complaint;

/**
 * LEGAL never pauses; SERVICE is our own target and pauses while we wait for the customer; STEP is the open step's; DIARY rings when somebody
 * wanted to look again, and is nobody's breach.
 */
public enum ClockKind {
    LEGAL,
    SERVICE,
    STEP,
    DIARY
}

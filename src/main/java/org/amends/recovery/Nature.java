package org.amends.recovery;

/** REDRESS is owed for loss, harm and delay, blind to tier and risk; GOODWILL is what we add, and may weigh them. */
public enum Nature {
    REDRESS,
    GOODWILL
}

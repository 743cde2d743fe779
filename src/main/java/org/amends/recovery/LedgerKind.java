package org.amends.recovery;

/** What became of a remedy: promised, done, or not taken. */
public enum LedgerKind {
    GRANTED,
    FULFILLED,
    LAPSED
}

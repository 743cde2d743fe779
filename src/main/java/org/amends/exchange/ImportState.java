package org.amends.exchange;

/** Where an import stands. */
public enum ImportState {
    /** The file is here, and nobody has said how to read it. */
    UPLOADED,
    QUEUED,
    RUNNING,
    SUCCEEDED,
    /** Ended early: cancelled, or the file cannot be read on. What went in before stays. */
    FAILED;

    public boolean isOver() {
        return this == SUCCEEDED || this == FAILED;
    }
}

package org.amends.customer;

/** Where a scoring run stands. */
public enum ScoringState {
    QUEUED,
    RUNNING,
    SUCCEEDED,
    /** Ended early; the customers whom it had not come to keep the scores they had. */
    FAILED;

    public boolean isOver() {
        return this == SUCCEEDED || this == FAILED;
    }
}

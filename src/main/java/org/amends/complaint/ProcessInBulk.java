package org.amends.complaint;

/** Lets the process do its part for many cases with few statements. {@code workflow} implements it. */
public interface ProcessInBulk {

    /** In the caller's transaction. */
    void run(Runnable acts);
}

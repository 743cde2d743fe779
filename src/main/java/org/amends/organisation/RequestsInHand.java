package org.amends.organisation;

/** Implemented by whoever keeps internal requests: says how many a team has still to answer. */
public interface RequestsInHand {

    /** @return how many open requests it has */
    int of(TeamId team);
}

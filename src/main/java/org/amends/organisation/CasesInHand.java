package org.amends.organisation;

import java.util.Collection;

/** Implemented by whoever keeps cases: says how many it would touch, before an administrator does something. */
public interface CasesInHand {

    /** @return how many open cases are theirs */
    int of(UserId person);

    /** @return how many open cases are with them, beyond a thousand only that */
    int of(Collection<TeamId> teams);
}

package org.amends.exchange;

import org.amends.kernel.DatabaseOutage;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/** Tells a database that is away or busy from a row that cannot be taken: the import waits for the first. */
final class Outage {

    private Outage() {}

    /** Throws what is not the fault of what was being done. */
    static void isNot(RuntimeException failure) {
        if (failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || DatabaseOutage.isBehind(failure)) {
            throw failure;
        }
    }
}

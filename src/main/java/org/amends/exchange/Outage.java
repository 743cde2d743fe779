package org.amends.exchange;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells a database that is away or busy from a row that cannot be taken: the import waits for the first. */
final class Outage {

    private Outage() {}

    /** Throws what is not the fault of what was being done. */
    static void isNot(RuntimeException failure) {
        if (failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof TransactionException) {
            throw failure;
        }
    }
}

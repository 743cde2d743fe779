package org.amends.database;

import org.amends.kernel.CannotStart;

/** The data folder cannot be used as it is: taken, unwritable, or its server does not start. */
final class DataFolderUnusable extends CannotStart {

    DataFolderUnusable(String problem, String remedy) {
        super(problem, remedy);
    }

    DataFolderUnusable(String problem, String remedy, Throwable cause) {
        super(problem, remedy, cause);
    }
}

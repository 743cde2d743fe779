package org.amends.database;

import org.amends.kernel.CannotStart;

/** The tables are not as this Amends needs them. Nothing is changed then. */
final class SchemaUnusable extends CannotStart {

    SchemaUnusable(String problem, String remedy) {
        super(problem, remedy);
    }

    SchemaUnusable(String problem, String remedy, Throwable cause) {
        super(problem, remedy, cause);
    }
}

package org.amends.organisation;

import org.amends.kernel.Invalid;

/** What administrators call something: 1 to 100 characters. */
final class OwnName {

    private static final int LONGEST = 100;

    private OwnName() {}

    /** @throws Invalid if it is none */
    static String of(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new Invalid("name", "organisation.name.length", LONGEST);
        }
        return stripped;
    }
}

package org.amends.customer.duplicates;

import java.util.EnumSet;
import java.util.Set;

/** What two customers have in common. */
public enum Sign {
    DOCUMENT(60),
    EMAIL(40),
    PHONE(30),
    /** With a similar name. */
    BIRTH_DATE(50),
    /** With a similar name. */
    ADDRESS(40),
    NAME(20);

    private final int points;

    Sign(int points) {
        this.points = points;
    }

    /** Towards the hundred of the strength. */
    int points() {
        return points;
    }

    /** Its place in the number that the table keeps. */
    int bit() {
        return 1 << ordinal();
    }

    static Set<Sign> in(int signs) {
        Set<Sign> found = EnumSet.noneOf(Sign.class);
        for (Sign sign : values()) {
            if ((signs & sign.bit()) != 0) {
                found.add(sign);
            }
        }
        return found;
    }
}

package org.amends.customer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How a customer has bought: days with a purchase (returns left out), the first and the last of them. */
record Buying(int days, @Nullable LocalDate first, @Nullable LocalDate last) {

    static final Buying NOTHING = new Buying(0, null, null);

    /** The usual number of days between two purchases; a month for those who bought once. */
    long usualGap() {
        if (first == null || last == null || days < 2) {
            return 30;
        }
        return Math.max(7, ChronoUnit.DAYS.between(first, last) / (days - 1));
    }
}

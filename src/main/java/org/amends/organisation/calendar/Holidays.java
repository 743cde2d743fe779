package org.amends.organisation.calendar;

import java.time.LocalDate;
import org.amends.organisation.HolidayName;
import org.jspecify.annotations.Nullable;

/** The holidays of somewhere. */
public interface Holidays {

    /** The name of that day's holiday, null if it is none. */
    @Nullable
    HolidayName on(LocalDate day);

    static Holidays none() {
        return day -> null;
    }
}

package org.amends.organisation;

import java.time.LocalTime;
import org.amends.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not like others of its weekday, nor like a public holiday: closed, or open at hours of its own.
 *
 * @param name why, 1 to 100 characters
 * @param opens null, as is {@code closes}, for a day on which nothing is open
 * @param closes 00:00 means the end of the day
 */
public record SpecialDay(
        String name, @Nullable LocalTime opens, @Nullable LocalTime closes) {

    private static final int LONGEST_NAME = 100;

    /** @throws Invalid if it has no name, only half of its hours, or hours that end before they begin */
    public SpecialDay {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Invalid("name", "organisation.day.name", LONGEST_NAME);
        }
        if (opens == null != (closes == null)) {
            throw new Invalid("opens", "organisation.day.half");
        }
        if (opens != null && closes != null && !closes.equals(LocalTime.MIDNIGHT) && !opens.isBefore(closes)) {
            throw new Invalid("opens", "organisation.hours.order", opens, closes);
        }
    }

    public static SpecialDay closed(String name) {
        return new SpecialDay(name, null, null);
    }

    public boolean isClosed() {
        return opens == null;
    }
}

package org.amends.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that did not count, and why. @param holiday its name, for a {@link Reason#HOLIDAY} only */
public record SkippedDay(
        LocalDate day, Reason reason, @Nullable HolidayName holiday) {

    /** CLOSED: a weekday on which the company is never open. A holiday at a weekend is a weekend. */
    public enum Reason {
        WEEKEND,
        CLOSED,
        HOLIDAY
    }
}

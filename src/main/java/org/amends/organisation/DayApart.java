package org.amends.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not like others of its weekday.
 *
 * @param publicHoliday its name, where it is one
 * @param special what the company says about it, which goes before the holiday
 */
public record DayApart(
        LocalDate day,
        @Nullable HolidayName publicHoliday,
        @Nullable SpecialDay special) {}

package org.amends.organisation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amends.organisation.SkippedDay.Reason;
import org.amends.organisation.calendar.Holidays;
import org.amends.organisation.calendar.PublicHolidays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Counts legal terms by the jurisdiction's own calendar, whatever the company's hours. */
@Service
public class LegalCalendars {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** Ten years: no term is longer, and a mistyped one must not run on. */
    private static final int MOST_DAYS = 3660;

    private final Map<Jurisdiction, Holidays> holidays = new EnumMap<>(Jurisdiction.class);

    LegalCalendars() {
        for (Jurisdiction law : Jurisdiction.values()) {
            holidays.put(law, PublicHolidays.of(law.country(), law.region()));
        }
    }

    /**
     * The last day of a term that runs from the day after receipt, both by the jurisdiction's zone.
     *
     * @param amount 0 to 3660; 0 is the day of receipt
     * @throws IllegalArgumentException for another amount
     */
    public LegalDay due(Jurisdiction law, Instant receivedAt, int amount, DayUnit unit) {
        requireSensible(amount);
        LocalDate day = LocalDate.ofInstant(receivedAt, law.zone());
        List<SkippedDay> skipped = new ArrayList<>();
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            SkippedDay free = unit == DayUnit.BUSINESS_DAYS ? free(law, day) : null;
            if (free == null) {
                counted++;
            } else {
                skipped.add(free);
            }
        }
        return new LegalDay(day, day.atTime(LAST_SECOND).atZone(law.zone()).toInstant(), List.copyOf(skipped));
    }

    /**
     * The same time of day so many days earlier: where the margin before a due date begins.
     *
     * @param amount 0 to 3660
     * @throws IllegalArgumentException for another amount
     */
    public Instant before(Jurisdiction law, Instant dueAt, int amount, DayUnit unit) {
        requireSensible(amount);
        ZonedDateTime moment = dueAt.atZone(law.zone());
        for (int counted = 0; counted < amount; ) {
            moment = moment.minusDays(1);
            if (unit == DayUnit.CALENDAR_DAYS || free(law, moment.toLocalDate()) == null) {
                counted++;
            }
        }
        return moment.toInstant();
    }

    private @Nullable SkippedDay free(Jurisdiction law, LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return new SkippedDay(day, Reason.WEEKEND, null);
        }
        HolidayName name = holidaysOf(law).on(day);
        return name == null ? null : new SkippedDay(day, Reason.HOLIDAY, name);
    }

    private Holidays holidaysOf(Jurisdiction law) {
        return holidays.getOrDefault(law, Holidays.none());
    }

    private static void requireSensible(int amount) {
        if (amount < 0 || amount > MOST_DAYS) {
            throw new IllegalArgumentException("A term of " + amount + " days");
        }
    }
}

package org.amends.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.amends.kernel.Invalid;

/** The days that a report is about. @param from the first @param to the last, which counts too */
public record Period(LocalDate from, LocalDate to) {

    private static final int LONGEST_IN_YEARS = 20;

    /** @throws Invalid if it ends before it begins, or is longer than twenty years */
    public Period {
        if (to.isBefore(from)) {
            throw new Invalid("to", "reporting.period.backwards", from, to);
        }
        if (from.plusYears(LONGEST_IN_YEARS).isBefore(to)) {
            throw new Invalid("from", "reporting.period.long", LONGEST_IN_YEARS);
        }
    }

    /** So many months, up to and with today. */
    public static Period lastMonths(int months, LocalDate today) {
        return new Period(today.minusMonths(months).plusDays(1), today);
    }

    /** As long as this one, and ending where it begins: whole months before whole months, else as many days. */
    public Period before() {
        LocalDate end = to.plusDays(1);
        long months = ChronoUnit.MONTHS.between(from, end);
        LocalDate start = months > 0 && from.plusMonths(months).equals(end)
                ? from.minusMonths(months)
                : from.minusDays(ChronoUnit.DAYS.between(from, end));
        return new Period(start, from.minusDays(1));
    }
}

package org.amends.organisation.calendar;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amends.kernel.Invalid;
import org.amends.organisation.HolidayName;
import org.amends.organisation.Shift;
import org.amends.organisation.SkippedDay;
import org.amends.organisation.SkippedDay.Reason;
import org.amends.organisation.SpecialDay;
import org.jspecify.annotations.Nullable;

/**
 * Time that counts only while the doors are open. Each year is laid out once, so that an answer is a search in a sorted
 * array whatever the distance.
 */
public final class OpeningHours {

    private static final int YEARS_KEPT = 64;

    /** Longer than any promise; it only ends a search that would otherwise run on. */
    private static final int MOST_YEARS = 200;

    private final ZoneId zone;
    private final Map<DayOfWeek, List<Shift>> week;
    private final Holidays holidays;
    private final Map<LocalDate, SpecialDay> specialDays;
    private final LoadingCache<Integer, OpenYear> years;

    /**
     * @param specialDays which go before weekday and holiday
     * @throws Invalid if there is no shift, or one ends before it begins or overlaps another
     */
    public OpeningHours(ZoneId zone, List<Shift> shifts, Holidays holidays, Map<LocalDate, SpecialDay> specialDays) {
        this.zone = zone;
        this.week = week(shifts);
        this.holidays = holidays;
        this.specialDays = specialDays;
        this.years = Caffeine.newBuilder().maximumSize(YEARS_KEPT).build(this::layOut);
    }

    /**
     * The moment at which so much business time has passed. A term that ends with a shift ends at its closing, not at
     * the next opening. Nothing added to a closed hour gives the next opening.
     *
     * @throws IllegalArgumentException for a negative time, or one beyond two hundred years
     */
    public Instant plus(Instant from, Duration businessTime) {
        if (businessTime.isNegative()) {
            throw new IllegalArgumentException("Negative business time " + businessTime);
        }
        int year = year(from);
        Duration wanted = years.get(year).elapsed(from).plus(businessTime);
        for (int last = year + MOST_YEARS; year < last; year++) {
            OpenYear open = years.get(year);
            Instant found = businessTime.isZero() ? open.openFrom(from) : open.at(wanted);
            if (found != null) {
                return found;
            }
            wanted = wanted.minus(open.total());
        }
        throw new IllegalArgumentException("No end of " + businessTime + " in sight");
    }

    /** The business time between two moments; negative if they are in reverse order. */
    public Duration between(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        Duration passed =
                years.get(year(to)).elapsed(to).minus(years.get(year(from)).elapsed(from));
        for (int year = year(from); year < year(to); year++) {
            passed = passed.plus(years.get(year).total());
        }
        return passed;
    }

    /** The days from one moment to the other, both days included, on which nothing is open, and why. */
    public List<SkippedDay> skipped(Instant from, Instant to) {
        List<SkippedDay> skipped = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(to, zone);
        for (LocalDate day = LocalDate.ofInstant(from, zone); !day.isAfter(last); day = day.plusDays(1)) {
            if (on(day).isEmpty()) {
                skipped.add(skipped(day));
            }
        }
        return List.copyOf(skipped);
    }

    /** When it is open on that day, in order. */
    public List<Shift> on(LocalDate day) {
        SpecialDay special = specialDays.get(day);
        if (special != null) {
            return special.opens() == null || special.closes() == null
                    ? List.of()
                    : List.of(new Shift(day.getDayOfWeek(), special.opens(), special.closes()));
        }
        List<Shift> shifts = week.get(day.getDayOfWeek());
        return shifts == null || holidays.on(day) != null ? List.of() : List.copyOf(shifts);
    }

    private SkippedDay skipped(LocalDate day) {
        SpecialDay special = specialDays.get(day);
        boolean never = !week.containsKey(day.getDayOfWeek());
        if (never && (special == null || isWeekend(day))) {
            return new SkippedDay(day, isWeekend(day) ? Reason.WEEKEND : Reason.CLOSED, null);
        }
        HolidayName name = special == null ? holidays.on(day) : new HolidayName(special.name(), special.name());
        return new SkippedDay(day, Reason.HOLIDAY, name);
    }

    private OpenYear layOut(int year) {
        OpenYear.Builder open = new OpenYear.Builder(zone);
        LocalDate end = LocalDate.of(year + 1, 1, 1);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            for (Shift shift : on(day)) {
                open.add(day, shift);
            }
        }
        return open.build();
    }

    private int year(Instant moment) {
        return LocalDate.ofInstant(moment, zone).getYear();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Map<DayOfWeek, List<Shift>> week(List<Shift> shifts) {
        if (shifts.isEmpty()) {
            throw new Invalid("shifts", "organisation.hours.none");
        }
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        shifts.stream()
                .sorted(Comparator.comparing(Shift::day).thenComparing(Shift::opens))
                .forEach(shift -> week.computeIfAbsent(shift.day(), day -> new ArrayList<>())
                        .add(shift));
        week.values().forEach(OpeningHours::requireOrder);
        return week;
    }

    private static void requireOrder(List<Shift> day) {
        Shift before = null;
        for (Shift shift : day) {
            if (end(shift) <= shift.opens().toSecondOfDay()) {
                throw new Invalid("shifts", "organisation.hours.order", shift.opens(), shift.closes());
            }
            if (overlaps(before, shift)) {
                throw new Invalid("shifts", "organisation.hours.overlap", shift.opens());
            }
            before = shift;
        }
    }

    private static boolean overlaps(@Nullable Shift before, Shift shift) {
        return before != null && shift.opens().toSecondOfDay() < end(before);
    }

    private static int end(Shift shift) {
        int closes = shift.closes().toSecondOfDay();
        return closes == 0 ? (int) Duration.ofDays(1).toSeconds() : closes;
    }
}

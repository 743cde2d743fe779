package org.amends.uikit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Time as a person says it, in one zone and one language. {@code amends-countdown.ts} says the same in the browser;
 * who changes one changes the other.
 */
public final class Moments {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Duration COUNTED_ACROSS_MIDNIGHT = Duration.ofHours(3);
    private static final int WEEKDAYS_NAMED = 6;

    private final Clock clock;
    private final ZoneId zone;
    private final Locale locale;

    /** In the language of the page. */
    public Moments(Clock clock, ZoneId zone) {
        this(clock, zone, Words.ofThePage());
    }

    public Moments(Clock clock, ZoneId zone, Locale locale) {
        this.clock = clock;
        this.zone = zone;
        this.locale = locale;
    }

    /** How long there is left, or how late it is: "2 h 05 min", "12 min late", "tomorrow 09:40", "Wed 10:15", "4 Dec". */
    public String until(Instant due) {
        Instant now = clock.instant();
        if (due.isBefore(now)) {
            return Words.say(locale, "time.late", span(Duration.between(due, now)));
        }
        Duration left = Duration.between(now, due);
        boolean today = day(due).equals(day(now));
        return today || left.compareTo(COUNTED_ACROSS_MIDNIGHT) < 0 ? span(left) : at(due);
    }

    /** When it was or will be: "today 09:30", "yesterday 16:52", "Sat 09:10" within six days, "4 Dec", "4 Dec 2024". */
    public String at(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        long days = ChronoUnit.DAYS.between(day(clock.instant()), there.toLocalDate());
        String hour = HOUR.format(there);
        if (Math.abs(days) <= 1) {
            return Words.say(locale, days == 0 ? "time.today" : days > 0 ? "time.tomorrow" : "time.yesterday", hour);
        }
        if (Math.abs(days) <= WEEKDAYS_NAMED) {
            return there.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale) + " " + hour;
        }
        return date(there.toLocalDate());
    }

    /** A day: "4 Dec" in this year, "4 Dec 2024" in another. */
    public String date(LocalDate date) {
        String pattern = date.getYear() == day(clock.instant()).getYear() ? "d MMM" : "d MMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /** Nothing left out: "Sunday, 22 November 2026, 14:45 (Europe/Madrid)". */
    public String exact(Instant moment) {
        ZonedDateTime there = moment.atZone(zone);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(there) + ", " + HOUR.format(there) + " (" + zone.getId() + ")";
    }

    /** A length of time, from minutes to days, never negative: "under 1 min", "45 min", "2 h 05 min", "3 days". */
    public String span(Duration length) {
        long minutes = length.toMinutes();
        if (minutes < 1) {
            return Words.say(locale, "time.instant");
        }
        if (minutes < 60) {
            return Words.say(locale, "time.minutes", Long.toString(minutes));
        }
        if (length.toHours() < 24) {
            return Words.say(
                    locale,
                    "time.hours",
                    Long.toString(length.toHours()),
                    String.format(Locale.ROOT, "%02d", minutes % 60));
        }
        return Words.say(locale, "time.days", length.toDays());
    }

    ZoneId zone() {
        return zone;
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}

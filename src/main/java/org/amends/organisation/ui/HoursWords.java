package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.UI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.amends.organisation.CalendarData;
import org.amends.organisation.OpenTime;
import org.amends.organisation.Shift;
import org.amends.organisation.SkippedDay;

/** Opening hours in sentences. */
final class HoursWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private HoursWords() {}

    static String name(CalendarData calendar) {
        return calendar.isCompanys() ? say("hours.company") : calendar.name();
    }

    /** "09:00–13:00 and 15:00–19:00". */
    static String of(List<Shift> shifts) {
        List<String> all = shifts.stream()
                .map(shift -> span(shift.opens(), shift.closes()))
                .toList();
        int last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : say("hours.and", String.join(", ", all.subList(0, last)), all.get(last));
    }

    /** The end of the day is 24:00. */
    static String span(LocalTime opens, LocalTime closes) {
        return HOUR.format(opens) + "–" + (closes.equals(LocalTime.MIDNIGHT) ? "24:00" : HOUR.format(closes));
    }

    /** Whether it is open on that day, which is today, and if not, why not. */
    static String today(OpenTime open, LocalDate day) {
        List<Shift> shifts = open.on(day);
        if (!shifts.isEmpty()) {
            return say("hours.today", of(shifts));
        }
        ZoneId zone = open.hours().zone();
        return open
                .explain(
                        day.atStartOfDay(zone).toInstant(),
                        day.atStartOfDay(zone).toInstant())
                .skipped()
                .stream()
                .map(SkippedDay::holiday)
                .filter(name -> name != null)
                .map(name -> say("hours.today.holiday", name.in(reader())))
                .findFirst()
                .orElseGet(() -> say("hours.today.closed"));
    }

    /** How much it is open in a week without holidays. */
    static String week(List<Shift> shifts) {
        long minutes = shifts.stream().mapToLong(HoursWords::minutes).sum();
        return say("hours.week", minutes / 60.0);
    }

    private static long minutes(Shift shift) {
        long length = Duration.between(shift.opens(), shift.closes()).toMinutes();
        return shift.closes().equals(LocalTime.MIDNIGHT)
                ? length + Duration.ofDays(1).toMinutes()
                : length;
    }

    static String of(DayOfWeek day) {
        String name = day.getDisplayName(TextStyle.FULL_STANDALONE, reader());
        return name.substring(0, 1).toUpperCase(reader()) + name.substring(1);
    }

    /** "Thu 8 Dec". */
    static String of(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM", reader()).format(day);
    }

    static String country(String code) {
        return new Locale("", code).getDisplayCountry(reader());
    }

    static Locale reader() {
        return UI.getCurrent().getLocale();
    }
}

package org.amends.organisation.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amends.organisation.HolidayName;

/** What the law has and Jollyday lacks, or the other way round: see {@code holiday-additions.csv}. */
final class HolidayAdditions {

    private static final String FILE = "/org/amends/organisation/holiday-additions.csv";
    private static final HolidayAdditions SHIPPED = read();

    /** @param date {@code 06-07}, {@code 10-MONDAY-2} for the second Monday of October, or {@code -KEY} to take away */
    private record Line(String country, String date, int since, HolidayName name) {

        LocalDate in(int year) {
            String[] parts = date.split("-", -1);
            if (parts.length == 3) {
                return LocalDate.of(year, Integer.parseInt(parts[0]), 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(
                                Integer.parseInt(parts[2]), DayOfWeek.valueOf(parts[1])));
            }
            return MonthDay.parse("--" + date).atYear(year);
        }

        boolean takesAway() {
            return date.startsWith("-");
        }
    }

    private final List<Line> lines;

    private HolidayAdditions(List<Line> lines) {
        this.lines = lines;
    }

    static HolidayAdditions shipped() {
        return SHIPPED;
    }

    Map<LocalDate, HolidayName> in(String country, int year) {
        Map<LocalDate, HolidayName> days = new HashMap<>();
        for (Line line : lines) {
            if (line.country().equals(country) && !line.takesAway() && year >= line.since()) {
                days.put(line.in(year), line.name());
            }
        }
        return days;
    }

    boolean denies(String country, String key) {
        return lines.stream()
                .anyMatch(line -> line.country().equals(country) && line.date().equals("-" + key));
    }

    private static HolidayAdditions read() {
        try (InputStream file = Objects.requireNonNull(HolidayAdditions.class.getResourceAsStream(FILE));
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new HolidayAdditions(reader.lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(cell ->
                            new Line(cell[0], cell[1], Integer.parseInt(cell[2]), new HolidayName(cell[3], cell[4])))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.amends.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.amends.kernel.Conflict;
import org.amends.kernel.Unknown;
import org.amends.organisation.calendar.Holidays;
import org.amends.organisation.calendar.OpeningHours;
import org.amends.organisation.calendar.PublicHolidays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored opening hours; what is not stored of the company's is as the installation's settings say. */
@Component
class BusinessCalendar {

    /** @param kept by which team which of them, where it is not the company's */
    record All(Map<CalendarId, Named> calendars, Map<TeamId, CalendarId> kept) {

        BusinessHours of(CalendarId id) {
            return require(id).hours();
        }

        BusinessHours of(TeamId team) {
            return of(kept.getOrDefault(team, CalendarId.COMPANY));
        }

        Named require(CalendarId id) {
            Named named = calendars.get(id);
            if (named == null) {
                throw new Unknown("organisation.calendar.unknown", id.text());
            }
            return named;
        }
    }

    record Named(String name, BusinessHours hours, int version) {}

    private final JdbcClient jdbc;
    private final OrganisationSettings settings;

    /** Fails the start if the settings name a country without a calendar. */
    BusinessCalendar(JdbcClient jdbc, OrganisationSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
        holidays(settings.country(), settings.region());
    }

    static OpeningHours layOut(BusinessHours hours) {
        return new OpeningHours(
                hours.zone(), hours.shifts(), holidays(hours.country(), hours.region()), hours.specialDays());
    }

    All read() {
        Map<Long, List<Shift>> shifts = shifts();
        Map<Long, SortedMap<LocalDate, SpecialDay>> days = specialDays();
        Map<CalendarId, Named> calendars = new LinkedHashMap<>();
        jdbc.sql(
                        "SELECT id, name, zone, country, region, version FROM business_calendar ORDER BY id = 1 DESC, name, id")
                .query(row -> {
                    long id = row.getLong("id");
                    String zone = row.getString("zone");
                    String country = row.getString("country");
                    BusinessHours hours = new BusinessHours(
                            zone == null ? settings.zoneOrSystems() : ZoneId.of(zone),
                            given(country == null ? settings.country() : country),
                            given(country == null ? settings.region() : row.getString("region")),
                            shifts.getOrDefault(id, List.of()),
                            days.getOrDefault(id, Collections.emptySortedMap()));
                    calendars.put(new CalendarId(id), new Named(row.getString("name"), hours, row.getInt("version")));
                });
        return new All(calendars, kept());
    }

    /** @throws Conflict if somebody has changed it since that version was read */
    void write(CalendarId id, int seen, String name, BusinessHours hours) {
        int changed = jdbc.sql("""
                        UPDATE business_calendar SET name = :name, zone = :zone, country = :country, region = :region,
                               version = version + 1
                         WHERE id = :id AND version = :seen""")
                .params(columns(id, name, hours))
                .param("seen", seen)
                .update();
        if (changed == 0) {
            throw new Conflict("organisation.calendar.changed");
        }
        jdbc.sql("DELETE FROM opening_hours WHERE calendar_id = ?")
                .param(id.value())
                .update();
        jdbc.sql("DELETE FROM extra_holiday WHERE calendar_id = ?")
                .param(id.value())
                .update();
        writeDays(id, hours);
    }

    void add(CalendarId id, String name, BusinessHours hours) {
        jdbc.sql("INSERT INTO business_calendar (id, name, zone, country, region)"
                        + " VALUES (:id, :name, :zone, :country, :region)")
                .params(columns(id, name, hours))
                .update();
        writeDays(id, hours);
    }

    void remove(CalendarId id) {
        for (String table : List.of("opening_hours", "extra_holiday")) {
            jdbc.sql("DELETE FROM " + table + " WHERE calendar_id = ?")
                    .param(id.value())
                    .update();
        }
        jdbc.sql("DELETE FROM business_calendar WHERE id = ?").param(id.value()).update();
    }

    private void writeDays(CalendarId id, BusinessHours hours) {
        hours.shifts().forEach(shift -> jdbc.sql(
                        "INSERT INTO opening_hours (calendar_id, weekday, opens, closes) VALUES (?, ?, ?, ?)")
                .params(id.value(), shift.day().getValue(), shift.opens(), shift.closes())
                .update());
        hours.specialDays().forEach((day, special) -> jdbc.sql(
                        "INSERT INTO extra_holiday (calendar_id, day, name, opens, closes) VALUES (?, ?, ?, ?, ?)")
                .param(id.value())
                .param(day)
                .param(special.name())
                .param(special.opens())
                .param(special.closes())
                .update());
    }

    /** An empty country is stored where none is kept whatever the settings say. */
    private static Map<String, Object> columns(CalendarId id, String name, BusinessHours hours) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("id", id.value());
        columns.put("name", name);
        columns.put("zone", hours.zone().getId());
        columns.put("country", hours.country() == null ? "" : hours.country());
        columns.put("region", Objects.requireNonNullElse(hours.region(), ""));
        return columns;
    }

    private Map<Long, List<Shift>> shifts() {
        Map<Long, List<Shift>> shifts = new HashMap<>();
        jdbc.sql("SELECT calendar_id, weekday, opens, closes FROM opening_hours ORDER BY weekday, opens")
                .query(row -> {
                    shifts.computeIfAbsent(row.getLong("calendar_id"), id -> new ArrayList<>())
                            .add(new Shift(
                                    DayOfWeek.of(row.getInt("weekday")),
                                    row.getObject("opens", LocalTime.class),
                                    row.getObject("closes", LocalTime.class)));
                });
        return shifts;
    }

    private Map<Long, SortedMap<LocalDate, SpecialDay>> specialDays() {
        Map<Long, SortedMap<LocalDate, SpecialDay>> days = new HashMap<>();
        jdbc.sql("SELECT calendar_id, day, name, opens, closes FROM extra_holiday")
                .query(row -> {
                    days.computeIfAbsent(row.getLong("calendar_id"), id -> new TreeMap<>())
                            .put(
                                    row.getObject("day", LocalDate.class),
                                    new SpecialDay(
                                            row.getString("name"),
                                            row.getObject("opens", LocalTime.class),
                                            row.getObject("closes", LocalTime.class)));
                });
        return days;
    }

    private Map<TeamId, CalendarId> kept() {
        Map<TeamId, CalendarId> kept = new HashMap<>();
        jdbc.sql("SELECT id, calendar_id FROM team WHERE calendar_id IS NOT NULL")
                .query(row -> {
                    kept.put(new TeamId(row.getLong("id")), new CalendarId(row.getLong("calendar_id")));
                });
        return kept;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Holidays holidays(@Nullable String country, @Nullable String region) {
        return country == null || country.isBlank() ? Holidays.none() : PublicHolidays.of(country, region);
    }
}

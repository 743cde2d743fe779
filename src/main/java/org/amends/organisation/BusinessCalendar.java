package org.amends.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.amends.organisation.calendar.Holidays;
import org.amends.organisation.calendar.OpeningHours;
import org.amends.organisation.calendar.PublicHolidays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored opening hours; what is not stored is as the installation's settings say. */
@Component
class BusinessCalendar {

    private record Place(
            @Nullable String zone,
            @Nullable String country,
            @Nullable String region) {}

    private final JdbcClient jdbc;
    private final OrganisationSettings settings;

    /** Fails the start if the settings name a country without a calendar. */
    BusinessCalendar(JdbcClient jdbc, OrganisationSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
        holidays(settings.country(), settings.region());
    }

    static OpeningHours layOut(BusinessHours hours) {
        Holidays own = day -> {
            String name = hours.extraHolidays().get(day);
            return name == null ? null : new HolidayName(name, name);
        };
        return new OpeningHours(hours.zone(), hours.shifts(), own.or(holidays(hours.country(), hours.region())));
    }

    BusinessHours read() {
        Place place = jdbc.sql("SELECT zone, country, region FROM business_calendar")
                .query(Place.class)
                .single();
        boolean stored = place.country() != null;
        return new BusinessHours(
                place.zone() == null ? settings.zoneOrSystems() : ZoneId.of(place.zone()),
                given(stored ? place.country() : settings.country()),
                given(stored ? place.region() : settings.region()),
                shifts(),
                extraHolidays());
    }

    void write(BusinessHours hours) {
        jdbc.sql("UPDATE business_calendar SET zone = ?, country = ?, region = ?")
                .params(hours.zone().getId(), hours.country() == null ? "" : hours.country(), hours.region())
                .update();
        jdbc.sql("DELETE FROM opening_hours").update();
        hours.shifts().forEach(shift -> jdbc.sql("INSERT INTO opening_hours (weekday, opens, closes) VALUES (?, ?, ?)")
                .params(shift.day().getValue(), shift.opens(), shift.closes())
                .update());
        jdbc.sql("DELETE FROM extra_holiday").update();
        hours.extraHolidays().forEach((day, name) -> jdbc.sql("INSERT INTO extra_holiday (day, name) VALUES (?, ?)")
                .params(day, name)
                .update());
    }

    private List<Shift> shifts() {
        return jdbc.sql("SELECT weekday, opens, closes FROM opening_hours ORDER BY weekday, opens")
                .query((row, number) -> new Shift(
                        DayOfWeek.of(row.getInt("weekday")),
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class)))
                .list();
    }

    private SortedMap<LocalDate, String> extraHolidays() {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        jdbc.sql("SELECT day, name FROM extra_holiday").query(row -> {
            days.put(row.getObject("day", LocalDate.class), row.getString("name"));
        });
        return days;
    }

    /** An empty country is stored where the company keeps none whatever the settings say. */
    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Holidays holidays(@Nullable String country, @Nullable String region) {
        return country == null || country.isBlank() ? Holidays.none() : PublicHolidays.of(country, region);
    }
}

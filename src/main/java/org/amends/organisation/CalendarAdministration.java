package org.amends.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.NotAllowed;
import org.amends.kernel.Unknown;
import org.amends.organisation.calendar.PublicHolidays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes when the company and its teams are open. */
@Service
@Transactional
@Administers
public class CalendarAdministration {

    private final BusinessCalendar calendar;
    private final Teams teams;
    private final ApplicationEventPublisher events;

    CalendarAdministration(BusinessCalendar calendar, Teams teams, ApplicationEventPublisher events) {
        this.calendar = calendar;
        this.teams = teams;
        this.events = events;
    }

    /** The company's first, the others by name. */
    @Transactional(readOnly = true)
    public List<CalendarData> all() {
        BusinessCalendar.All all = calendar.read();
        return all.calendars().keySet().stream().map(id -> data(all, id)).toList();
    }

    /** @throws Unknown if there are none of that id */
    @Transactional(readOnly = true)
    public CalendarData require(CalendarId id) {
        return data(calendar.read(), id);
    }

    /**
     * Replaces hours and holidays; promises made keep their dates.
     *
     * @param seen the version that the caller has read
     * @param name 1 to 100 characters; the company's has none
     * @throws Invalid if no hour is open, shifts overlap, or no holidays are known for the country or region
     * @throws Conflict if somebody has changed them since
     */
    public void change(CalendarId id, int seen, String name, BusinessHours hours) {
        BusinessCalendar.layOut(hours);
        CalendarData before = require(id);
        calendar.write(id, seen, before.isCompanys() ? "" : OwnName.of(name), hours);
        if (!hours.equals(before.hours())) {
            events.publishEvent(new BusinessHoursChanged(
                    before.teams().stream().map(Team::id).toList(), before.hours(), hours));
        }
    }

    /** Hours that teams may keep instead of the company's. */
    public CalendarId add(String name, BusinessHours hours) {
        BusinessCalendar.layOut(hours);
        CalendarId id = CalendarId.next();
        calendar.add(id, OwnName.of(name), hours);
        events.publishEvent(new BusinessHoursChanged(List.of(), hours, hours));
        return id;
    }

    /** @throws NotAllowed for the company's, and for hours that a team keeps */
    public void remove(CalendarId id) {
        CalendarData gone = require(id);
        if (gone.isCompanys() || !gone.teams().isEmpty()) {
            throw new NotAllowed("organisation.calendar.kept", gone.name());
        }
        calendar.remove(id);
        events.publishEvent(new BusinessHoursChanged(List.of(), gone.hours(), gone.hours()));
    }

    /** The days of a year that are not like others of their weekday: public holidays, and ours, which go before them. */
    @Transactional(readOnly = true)
    public List<DayApart> daysApart(BusinessHours hours, int year) {
        SortedMap<LocalDate, DayApart> days = new TreeMap<>();
        if (hours.country() != null) {
            PublicHolidays.of(hours.country(), hours.region())
                    .in(year)
                    .forEach((day, name) -> days.put(day, new DayApart(day, name, null)));
        }
        hours.specialDays().forEach((day, special) -> {
            if (day.getYear() == year) {
                DayApart known = days.get(day);
                days.put(day, new DayApart(day, known == null ? null : known.publicHoliday(), special));
            }
        });
        return List.copyOf(days.values());
    }

    /** Whose holidays can be kept: ISO 3166-1, two letters. */
    @Transactional(readOnly = true)
    public List<String> countries() {
        return PublicHolidays.countries();
    }

    /** The regions of a country that have holidays of their own: letters and name. */
    @Transactional(readOnly = true)
    public Map<String, String> regions(String country) {
        return PublicHolidays.regions(country);
    }

    private CalendarData data(BusinessCalendar.All all, CalendarId id) {
        BusinessCalendar.Named named = all.require(id);
        List<Team> who = teams.all().stream()
                .filter(team ->
                        all.kept().getOrDefault(team.id(), CalendarId.COMPANY).equals(id))
                .toList();
        return new CalendarData(id, named.name(), named.hours(), named.version(), who);
    }
}

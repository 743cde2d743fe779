package org.amends.organisation;

import org.amends.kernel.Invalid;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes when the company is open. */
@Service
@Transactional
@Administers
public class CalendarAdministration {

    private final BusinessCalendar calendar;
    private final ApplicationEventPublisher events;

    CalendarAdministration(BusinessCalendar calendar, ApplicationEventPublisher events) {
        this.calendar = calendar;
        this.events = events;
    }

    /**
     * Replaces hours and holidays; promises made keep their dates.
     *
     * @throws Invalid if no hour is open, shifts overlap, or no holidays are known for the country or region
     */
    public void change(BusinessHours hours) {
        BusinessCalendar.layOut(hours);
        calendar.write(hours);
        events.publishEvent(new BusinessHoursChanged());
    }
}

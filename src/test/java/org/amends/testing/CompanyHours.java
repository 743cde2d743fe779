package org.amends.testing;

import org.amends.organisation.BusinessHours;
import org.amends.organisation.CalendarAdministration;
import org.amends.organisation.CalendarData;
import org.amends.organisation.CalendarId;

/** The company's own hours, whatever they were. */
public final class CompanyHours {

    private CompanyHours() {}

    public static void become(BusinessHours hours, CalendarAdministration calendars) {
        CalendarData company = calendars.require(CalendarId.COMPANY);
        calendars.change(company.id(), company.version(), company.name(), hours);
    }
}

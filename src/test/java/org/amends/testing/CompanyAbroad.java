package org.amends.testing;

import org.amends.kernel.SystemActor;
import org.amends.organisation.BusinessHours;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CalendarAdministration;
import org.amends.organisation.Role;

/** The company of the tests in another country, with its laws, until it is closed. */
public final class CompanyAbroad implements AutoCloseable {

    private static final SystemActor ADMIN = SystemActor.named("Tests", Role.ADMIN.authority());

    private final CalendarAdministration administration;
    private final BusinessHours usual;

    /** @param country ISO 3166, two letters */
    public CompanyAbroad(String country, BusinessTime time, CalendarAdministration administration) {
        this.administration = administration;
        this.usual = time.hours();
        change(new BusinessHours(usual.zone(), country, null, usual.shifts(), usual.specialDays()));
    }

    @Override
    public void close() {
        change(usual);
    }

    private void change(BusinessHours hours) {
        ADMIN.run(() -> CompanyHours.become(hours, administration));
    }
}

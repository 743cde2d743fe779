package org.amends.organisation;

import java.util.List;

/**
 * Opening hours under a name.
 *
 * @param name empty for the company's own
 * @param version counts the changes, so that nobody overwrites what they have not seen
 * @param teams who keeps them
 */
public record CalendarData(CalendarId id, String name, BusinessHours hours, int version, List<Team> teams) {

    public boolean isCompanys() {
        return id.equals(CalendarId.COMPANY);
    }
}

package org.amends.organisation;

import java.util.Set;

/**
 * What administrators say about a team.
 *
 * @param name 1 to 100 characters
 * @param joined who comes into it; who is in another team leaves that one
 * @param left who goes; who is elsewhere by now stays there
 * @param firstResponder whether new complaints go to it from now on; there is always one such team
 * @param takesCases whether complaints are given to it; those that new complaints go to take them always
 * @param answersRequests whether cases may ask it
 */
public record TeamDetails(
        String name,
        CalendarId hours,
        Set<UserId> joined,
        Set<UserId> left,
        boolean firstResponder,
        boolean takesCases,
        boolean answersRequests) {}

package org.amends.organisation;

/**
 * A team as administrators see it.
 *
 * @param firstResponder whether new complaints go to it until triage says otherwise
 * @param takesCases whether complaints are given to it
 * @param answersRequests whether cases may ask it
 * @param hours which it keeps
 * @param version counts the changes, so that nobody overwrites what they have not seen
 */
public record TeamRecord(
        Team team,
        boolean firstResponder,
        boolean takesCases,
        boolean answersRequests,
        CalendarId hours,
        int version) {}

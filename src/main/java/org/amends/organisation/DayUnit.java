package org.amends.organisation;

/** What a legal term is counted in. */
public enum DayUnit {
    /** Monday to Friday, without the jurisdiction's public holidays. */
    BUSINESS_DAYS,
    /** Every day. */
    CALENDAR_DAYS
}

package org.amends.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * When the company is open.
 *
 * @param country whose holidays it keeps (ISO 3166-1, two letters), none if null
 * @param region of the country, in the letters of ISO 3166-2 after the country
 * @param extraHolidays further days on which it is closed, and why
 */
public record BusinessHours(
        ZoneId zone,
        @Nullable String country,
        @Nullable String region,
        List<Shift> shifts,
        SortedMap<LocalDate, String> extraHolidays) {}

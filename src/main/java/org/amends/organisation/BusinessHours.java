package org.amends.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * When the company, or a team of it, is open.
 *
 * @param country whose holidays it keeps (ISO 3166-1, two letters), none if null
 * @param region of the country, in the letters of ISO 3166-2 after the country
 * @param specialDays days that go before weekday and public holiday: closed, or open at other hours
 */
public record BusinessHours(
        ZoneId zone,
        @Nullable String country,
        @Nullable String region,
        List<Shift> shifts,
        SortedMap<LocalDate, SpecialDay> specialDays) {

    public BusinessHours open(List<Shift> others) {
        return new BusinessHours(zone, country, region, others, specialDays);
    }

    public BusinessHours in(ZoneId other) {
        return new BusinessHours(other, country, region, shifts, specialDays);
    }

    public BusinessHours keeping(@Nullable String otherCountry, @Nullable String otherRegion) {
        return new BusinessHours(zone, otherCountry, otherRegion, shifts, specialDays);
    }

    public BusinessHours except(SortedMap<LocalDate, SpecialDay> others) {
        return new BusinessHours(zone, country, region, shifts, others);
    }
}

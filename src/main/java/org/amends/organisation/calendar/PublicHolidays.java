package org.amends.organisation.calendar;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.amends.kernel.Invalid;
import org.amends.organisation.HolidayName;
import org.jspecify.annotations.Nullable;

/** The public holidays of a country or a region of it: Jollyday's, corrected by {@link HolidayAdditions ours}. */
public final class PublicHolidays implements Holidays {

    private static final int YEARS_KEPT = 64;

    private final String country;
    private final String[] regions;
    private final HolidayManager calendar;
    private final HolidayAdditions additions = HolidayAdditions.shipped();
    private final LoadingCache<Integer, Map<LocalDate, HolidayName>> years =
            Caffeine.newBuilder().maximumSize(YEARS_KEPT).build(this::of);

    private PublicHolidays(String country, String... regions) {
        this.country = country;
        this.regions = regions;
        this.calendar = HolidayManager.getInstance(ManagerParameters.create(country));
    }

    /**
     * @param country ISO 3166-1, two letters
     * @param region of the country, in the letters of ISO 3166-2 after the country
     * @throws Invalid if no calendar of them is known
     */
    public static PublicHolidays of(String country, @Nullable String region) {
        String land = country.strip().toLowerCase(Locale.ROOT);
        if (!HolidayManager.getSupportedCalendarCodes().contains(land.toUpperCase(Locale.ROOT))) {
            throw new Invalid("country", "organisation.holidays.country", country);
        }
        if (region == null || region.isBlank()) {
            return new PublicHolidays(land);
        }
        String part = region.strip().toLowerCase(Locale.ROOT);
        PublicHolidays holidays = new PublicHolidays(land, part);
        if (!holidays.calendar.getCalendarHierarchy().getChildren().containsKey(part)) {
            throw new Invalid("region", "organisation.holidays.region", region, country);
        }
        return holidays;
    }

    /** Of which calendars are known: ISO 3166-1, two capital letters, in order. */
    public static List<String> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == 2)
                .sorted()
                .toList();
    }

    /** The regions of a country that have holidays of their own: letters, and English name, by name. */
    public static Map<String, String> regions(String country) {
        Map<String, String> regions = new LinkedHashMap<>();
        of(country, null).calendar.getCalendarHierarchy().getChildren().entrySet().stream()
                .sorted(Comparator.comparing(region -> region.getValue().getDescription(Locale.ROOT)))
                .forEach(
                        region -> regions.put(region.getKey(), region.getValue().getDescription(Locale.ROOT)));
        return regions;
    }

    /** All of a year, in order. */
    public SortedMap<LocalDate, HolidayName> in(int year) {
        return new TreeMap<>(years.get(year));
    }

    @Override
    public @Nullable HolidayName on(LocalDate day) {
        return years.get(day.getYear()).get(day);
    }

    /** All of a year; a new year's day kept on the Friday before belongs to the old year. */
    Map<LocalDate, HolidayName> of(int year) {
        Map<LocalDate, HolidayName> days = new HashMap<>();
        for (int named = year - 1; named <= year + 1; named++) {
            for (Holiday holiday : calendar.getHolidays(Year.of(named), HolidayType.PUBLIC_HOLIDAY, regions)) {
                if (holiday.getDate().getYear() == year && !additions.denies(country, holiday.getPropertiesKey())) {
                    days.put(holiday.getDate(), HolidayNames.of(country, holiday));
                }
            }
        }
        days.putAll(additions.in(country, year));
        return days;
    }
}

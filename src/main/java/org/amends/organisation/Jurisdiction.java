package org.amends.organisation;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a law applies whose terms we count, with its zone and its public holidays. */
public enum Jurisdiction {
    PE("PE", "America/Lima", "pe", null),
    ES("ES", "Europe/Madrid", "es", null),
    ES_AN("ES-AN", "Europe/Madrid", "es", "an"),
    /** England's holidays: they are those of the FCA's business days. */
    GB("GB", "Europe/London", "gb", "eng"),
    /** Federal holidays (5 U.S.C. 6103). */
    US("US", "America/New_York", "us", null);

    private final String code;
    private final ZoneId zone;
    private final String country;
    private final @Nullable String region;

    Jurisdiction(String code, String zone, String country, @Nullable String region) {
        this.code = code;
        this.zone = ZoneId.of(zone);
        this.country = country;
        this.region = region;
    }

    /** By its ISO 3166 code, whatever its case; {@code UK} is understood. Empty where we know no calendar. */
    public static Optional<Jurisdiction> of(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        String iso = "UK".equals(wanted) ? "GB" : wanted;
        return Arrays.stream(values()).filter(known -> known.code.equals(iso)).findFirst();
    }

    /** {@code PE}, {@code ES-AN}. */
    public String code() {
        return code;
    }

    public ZoneId zone() {
        return zone;
    }

    String country() {
        return country;
    }

    @Nullable
    String region() {
        return region;
    }
}

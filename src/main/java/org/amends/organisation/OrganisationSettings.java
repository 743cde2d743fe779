package org.amends.organisation;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the installation says about the company.
 *
 * @param adminPassword of the first administrator; without it one is generated
 * @param zone of the company's hours; the system's if absent
 * @param country whose holidays the company keeps (ISO 3166-1, two letters); none if absent
 * @param region of that country, as the last part of ISO 3166-2 in small letters
 */
@ConfigurationProperties("amends")
record OrganisationSettings(
        @Nullable String adminPassword,
        @Nullable ZoneId zone,
        @Nullable String country,
        @Nullable String region) {

    ZoneId zoneOrSystems() {
        return zone == null ? ZoneId.systemDefault() : zone;
    }
}

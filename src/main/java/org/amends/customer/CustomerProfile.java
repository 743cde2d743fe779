package org.amends.customer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * The <em>ficha</em> of a customer as of today.
 *
 * @param version counts the changes, so that nobody overwrites what they have not seen
 * @param contribution margin where known, else revenue, of the window, less the cost to serve, as of the last scoring
 * @param costToServe of the window, likewise
 */
public record CustomerProfile(
        CustomerId id,
        ExternalId externalId,
        CustomerType type,
        String name,
        @Nullable EmailAddress email,
        @Nullable String phone,
        @Nullable String documentType,
        @Nullable String documentNumber,
        @Nullable String address,
        @Nullable String city,
        @Nullable String country,
        String language,
        @Nullable String preferredChannel,
        List<String> supportNeeds,
        @Nullable Integer employees,
        LocalDate since,
        @Nullable Integer satisfaction,
        @Nullable LocalDate satisfactionOn,
        @Nullable LocalDate birthDate,
        @Nullable String gender,
        Tier tier,
        Money contribution,
        Money costToServe,
        Zone zone,
        Rfm rfm,
        Risk risk,
        @JsonIgnore int version) {

    @JsonIgnore
    public boolean isVulnerable() {
        return !supportNeeds.isEmpty();
    }
}

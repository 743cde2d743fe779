package org.amends.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.amends.customer.CustomerType;
import org.amends.customer.ExternalId;
import org.amends.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/** The company as {@code company.json} tells it; all times are before now. */
record DemoStory(List<Person> staff, List<Client> customers, List<Case> complaints) {

    record Person(
            String username,
            String name,
            String role,
            @Nullable String team,
            String language) {}

    /**
     * @param knownFor days
     * @param purchases repeated, the last one some days ago
     */
    record Client(
            ExternalId id,
            CustomerType type,
            String name,
            @Nullable EmailAddress email,
            @Nullable String phone,
            @Nullable String city,
            @Nullable String country,
            String language,
            int knownFor,
            @Nullable Integer employees,
            @Nullable Integer satisfaction,
            @Nullable List<String> supportNeeds,
            List<Purchases> purchases) {}

    /** @param every days between two @param lastAgo days since the last */
    record Purchases(String product, BigDecimal amount, int every, int times, int lastAgo) {}

    /** @param ago since receipt, such as {@code PT5H} or {@code P12D} */
    record Case(
            Duration ago,
            @Nullable ExternalId customer,
            String kind,
            String channel,
            String language,
            String subject,
            String description,
            @Nullable String product,
            @Nullable BigDecimal amountClaimed,
            @Nullable String jurisdiction,
            @Nullable String sector,
            @Nullable String requestedRemedy,
            @Nullable List<String> supportNeeds,
            String by,
            List<Act> acts) {}

    /**
     * @param after the receipt
     * @param act a step, or {@code take}, {@code message}, {@code heard}, {@code note}, {@code interim}
     */
    record Act(
            Duration after,
            String by,
            @JsonProperty("do") String act,
            @Nullable String text,
            @Nullable String category,
            @Nullable String severity,
            @Nullable String team,
            @Nullable String outcome,
            @Nullable BigDecimal amount,
            @Nullable Integer satisfaction,
            @Nullable String answer,
            @Nullable List<Remedy> remedies) {}

    record Remedy(
            String type,
            String nature,
            @Nullable BigDecimal amount,
            @Nullable String note) {}
}

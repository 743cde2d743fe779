package org.amends.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amends.complaint.Complainant;
import org.amends.customer.Contract;
import org.amends.customer.CustomerType;
import org.amends.customer.ExternalId;
import org.amends.kernel.EmailAddress;
import org.amends.retention.DefectionCause;
import org.jspecify.annotations.Nullable;

/** The company as {@code company.json} tells it, and {@link DemoChronicle} goes on; all times are before now. */
record DemoStory(List<Person> staff, List<Client> customers, List<Case> complaints) {

    /** Both, the customers and cases of this one first. */
    DemoStory with(List<Client> customers, List<Case> complaints) {
        return new DemoStory(
                staff,
                Stream.concat(this.customers.stream(), customers.stream()).toList(),
                Stream.concat(this.complaints.stream(), complaints.stream()).toList());
    }

    /** @param offered whether the sign-in page offers to come in as this person */
    record Person(
            String username,
            String name,
            String role,
            @Nullable String team,
            String language,
            boolean offered) {}

    /**
     * @param knownFor days
     * @param satisfactionAgo days since they said how satisfied they are
     * @param purchases repeated, the last one some days ago
     * @param bought one by one
     * @param contracts that run, or ran
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
            List<Purchases> purchases,
            @Nullable String documentType,
            @Nullable String documentNumber,
            @Nullable String preferredChannel,
            @Nullable Integer satisfactionAgo,
            @Nullable List<Bought> bought,
            @Nullable List<Contract> contracts) {

        /** All that they bought, in no order. */
        List<Bought> allBought(LocalDate today) {
            Stream<Bought> repeated = purchases.stream().flatMap(one -> IntStream.range(0, one.times())
                    .mapToObj(n -> new Bought(
                            id.value() + "-" + one.product() + "-" + n,
                            today.minusDays(one.lastAgo() + (long) n * one.every()),
                            one.product(),
                            one.amount(),
                            null,
                            null)));
            return Stream.concat(repeated, bought == null ? Stream.of() : bought.stream())
                    .toList();
        }
    }

    /** One purchase; a return is negative. @param channel in the company's own words @param family of what it is; null if that is not told */
    record Bought(
            String id,
            LocalDate on,
            String product,
            BigDecimal amount,
            @Nullable String channel,
            Product.@Nullable Family family) {}

    /** @param every days between two @param lastAgo days since the last */
    record Purchases(String product, BigDecimal amount, int every, int times, int lastAgo) {}

    /**
     * @param ago since receipt, such as {@code PT5H} or {@code P12D}
     * @param received the moment itself, where it is told; else some time on that day
     * @param atOnce filed, resolved and answered in one act, all but the follow-up
     */
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
            List<Act> acts,
            @Nullable Instant received,
            @Nullable Complainant complainant,
            boolean atOnce) {}

    /**
     * @param after the receipt
     * @param act a step, or {@code take}, {@code message}, {@code heard}, {@code note}, {@code interim}, {@code promise},
     *     {@code diary}, {@code department}, {@code findOut}, {@code informed}
     * @param team that triage chooses; the department that is asked
     * @param body who reviews it outside; {@code reference} is theirs, where the text is what they decided
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
            @Nullable List<Remedy> remedies,
            @Nullable String body,
            @Nullable String reference) {

        /** The same at another moment. */
        Act at(Duration other) {
            return new Act(
                    other,
                    by,
                    act,
                    text,
                    category,
                    severity,
                    team,
                    outcome,
                    amount,
                    satisfaction,
                    answer,
                    remedies,
                    body,
                    reference);
        }
    }

    record Remedy(
            String type,
            String nature,
            @Nullable BigDecimal amount,
            @Nullable String note) {}

    /**
     * A customer lost.
     *
     * @param recorded when we wrote it down
     * @param by whom
     */
    record Loss(
            ExternalId customer,
            LocalDate on,
            DefectionCause cause,
            List<DefectionCause> others,
            @Nullable BigDecimal valueLost,
            String note,
            Instant recorded,
            String by) {}
}

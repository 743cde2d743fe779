package org.amends.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerProfile;
import org.amends.customer.CustomerScoring;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.customer.Purchase;
import org.amends.customer.Purchases;
import org.amends.customer.Risk.Band;
import org.amends.customer.Tier;
import org.amends.kernel.Money;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Who is worth more to us, or likelier to leave, than when they complained. */
@AmendsTest
class RaisedPriorityTests {

    private static final SystemActor HOUSE =
            SystemActor.named("Tests", Role.MANAGER.authority(), Role.AGENT.authority());
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);

    @Autowired
    private Customers customers;

    @Autowired
    private Purchases purchases;

    @Autowired
    private CustomerScoring scoring;

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private TestClock clock;

    private final ExternalId rosa = new ExternalId("raised-" + UUID.randomUUID());
    private Api bruno;

    @BeforeEach
    void staff() {
        bruno = new Api(rest, "bruno");
    }

    @AfterEach
    void backToTheStart() {
        clock.reset();
    }

    @Test
    void aNewTierBringsOpenComplaintsForwardAndTheySaySo() {
        CustomerId id = aCustomer(Map.of("since", "2020-01-01"));
        String number = complains("Charged twice");
        var before = bruno.sees(number);
        assertThat(before.get("priority").asText()).isEqualTo("P3");

        HOUSE.run(() -> purchases.recordAll(Map.of(id, List.of(bought("90000000")))));
        HOUSE.run(scoring::score);

        assertThat(profile().tier()).isEqualTo(Tier.PLATINUM);
        var after = bruno.sees(number);
        assertThat(after.get("priority").asText()).isEqualTo("P2");
        assertThat(after.get("priorityReasons").toString()).contains("VALUED_CUSTOMER");
        assertThat(after.get("actBy").asText()).isLessThan(before.get("actBy").asText());
        assertThat(after.get("promisedBy")).isEqualTo(before.get("promisedBy"));
        assertThat(Api.body(bruno.get("/api/v1/complaints/" + number + "/timeline"))
                        .toString())
                .contains("priorityRaised");
        bruno.does("triage", number, Map.of("category", "billing", "severity", "S3"));
        assertThat(bruno.sees(number).get("priority").asText())
                .as("judged once more, and what was counted stays")
                .isEqualTo("P2");
    }

    @Test
    void aLesserTierBringsNothingBack() {
        CustomerId id = aCustomer(Map.of("since", "2020-01-01"));
        HOUSE.run(() -> purchases.recordAll(Map.of(id, List.of(bought("90000000")))));
        HOUSE.run(scoring::score);
        String number = complains("Charged twice");
        var before = bruno.sees(number);
        assertThat(before.get("priority").asText()).isEqualTo("P2");

        HOUSE.run(() -> purchases.recordAll(Map.of(id, List.of(bought("-90000000", TODAY.minusDays(100))))));
        HOUSE.run(scoring::score);

        assertThat(profile().tier()).isEqualTo(Tier.LEAD);
        assertThat(bruno.sees(number).get("priority")).isEqualTo(before.get("priority"));
        assertThat(bruno.sees(number).get("actBy")).isEqualTo(before.get("actBy"));
    }

    @Test
    void aComplaintMovesTheRiskAtOnceAndBringsTheOthersForwardButNotItself() {
        aCustomer(Map.of("satisfaction", 1));
        int calm = profile().risk().score();
        String first = complains("Charged twice");
        assertThat(profile().risk().score()).isGreaterThan(calm);
        assertThat(profile().risk().factors()).extracting("name").contains("openComplaints");
        String second = complains("The parcel is late");
        String third = complains("Nobody answers");

        assertThat(profile().risk().band()).isEqualTo(Band.HIGH);
        for (String number : List.of(first, second, third)) {
            assertThat(bruno.sees(number).get("priorityReasons").toString())
                    .as("with two others it is so, whichever it is")
                    .contains("LIKELY_TO_LEAVE");
        }
    }

    @Test
    void aSingleSevereComplaintDoesNotMakeItselfMoreUrgent() {
        aCustomer(Map.of("satisfaction", 1));
        String number = complains("Charged twice");
        bruno.does("triage", number, Map.of("category", "billing", "severity", "S2"));
        clock.advance(Duration.ofDays(60));
        HOUSE.run(scoring::score);

        assertThat(profile().risk().band()).isEqualTo(Band.HIGH);
        assertThat(bruno.sees(number).get("priorityReasons").toString()).doesNotContain("LIKELY_TO_LEAVE");
    }

    @Test
    void aComplaintWithdrawnCountsNoMore() {
        aCustomer(Map.of());
        int calm = profile().risk().score();
        String number = complains("Charged twice");
        bruno.does("triage", number, Map.of("category", "billing", "severity", "S3"));
        new Api(rest, "sofia").does("withdraw", number, Map.of("reason", "She called and wants no answer."));

        assertThat(profile().risk().score()).as("withdrawn").isEqualTo(calm);
    }

    private CustomerId aCustomer(Map<String, ?> facts) {
        var told = new java.util.HashMap<String, Object>(facts);
        told.put("name", "Rosa Quispe");
        bruno.put("/api/v1/customers/" + rosa.value(), told);
        return profile().id();
    }

    private CustomerProfile profile() {
        return HOUSE.call(() -> customers.require(rosa));
    }

    private String complains(String about) {
        return bruno.files(Map.of(
                        "kind",
                        "CLAIM",
                        "channel",
                        "PHONE",
                        "subject",
                        about,
                        "customer",
                        Map.of("externalId", rosa.value())))
                .get("number")
                .asText();
    }

    private static Purchase bought(String amount) {
        return bought(amount, TODAY.minusDays(3));
    }

    private static Purchase bought(String amount, LocalDate on) {
        return new Purchase(null, on, new Money(new BigDecimal(amount), EURO), null, null, null, null, null);
    }
}

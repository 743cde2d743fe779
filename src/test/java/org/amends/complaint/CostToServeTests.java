package org.amends.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.customer.CustomerDetails;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerProfile;
import org.amends.customer.CustomerScoring;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.customer.Purchase;
import org.amends.customer.Purchases;
import org.amends.customer.Pyramid;
import org.amends.customer.scoring.ScoringRules;
import org.amends.customer.scoring.UnitCosts;
import org.amends.kernel.Invalid;
import org.amends.kernel.Money;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.amends.testing.Complaints;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** A call costs 5, a problem 20. */
@AmendsTest
class CostToServeTests {

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
    private Pyramid pyramid;

    private final ExternalId rosa = new ExternalId("served-" + UUID.randomUUID());
    private Complaints complaints;
    private Api agent;

    @BeforeEach
    void costs(@Autowired TestRestTemplate rest) {
        agent = new Api(rest, "ana");
        complaints = new Complaints(agent);
        HOUSE.run(() -> pyramid.become(ScoringRules.DEFAULT.withCosts(
                new UnitCosts(BigDecimal.valueOf(5), BigDecimal.valueOf(20), BigDecimal.ZERO))));
        CustomerId id = HOUSE.call(() -> customers
                .put(rosa, CustomerDetails.named("Rosa Quispe", null, null).knownSince(TODAY.minusYears(2)))
                .id());
        HOUSE.run(() -> purchases.recordAll(Map.of(
                id,
                List.of(new Purchase(
                        null, TODAY.minusDays(30), Money.of("100", EURO), null, null, null, null, null)))));
    }

    @AfterEach
    void theUsualRules() {
        HOUSE.run(() -> pyramid.become(ScoringRules.DEFAULT));
    }

    @Test
    void whatItCostsToServeACustomerIsTakenOffWhatTheyContribute() {
        complaints.closed("It counts twice", rosa.value(), "Rosa Quispe");

        assertThat(scored().costToServe()).isEqualTo(new Money(new BigDecimal("25.0000"), EURO));
        assertThat(scored().contribution()).isEqualTo(new Money(new BigDecimal("75.0000"), EURO));
        assertThat(HOUSE.call(pyramid::tiers))
                .anySatisfy(tier -> assertThat(tier.cost().amount()).isPositive());
    }

    @Test
    void whatWeWereAtFaultForDoesNotCountAgainstThem() {
        String number = complaints.proposed("Billed twice", rosa.value(), "Rosa Quispe", 1, 1);
        agent.does("respond", number, Map.of("body", "We are sorry."));
        agent.does("answer", number, Map.of("answer", "ACCEPTED"));

        assertThat(scored().costToServe().amount()).isZero();
    }

    @Test
    void whatIsNotDecidedYetCountsForNobody() {
        complaints.investigated("Line drops", rosa.value(), "Rosa Quispe");

        assertThat(scored().costToServe().amount()).isZero();
    }

    @Test
    void whatTheySentBackCountsAgainstThem() {
        sendsBack("40", 2);

        assertThat(scored().contribution()).isEqualTo(new Money(new BigDecimal("60.0000"), EURO));
    }

    @Test
    void whatTheySentBackWhileTheyAreAtOddsWithUsDoesNot() {
        sendsBack("40", 2);
        sendsBack("10", 29);
        complaints.investigated("It broke", rosa.value(), "Rosa Quispe");

        assertThat(scored().contribution()).isEqualTo(new Money(new BigDecimal("100.0000"), EURO));
    }

    @Test
    void whatTheySentBackDoesNotCountOnceWeWereFoundAtFault() {
        sendsBack("40", 2);
        String number = complaints.proposed("It broke", rosa.value(), "Rosa Quispe", 1, 1);
        agent.does("respond", number, Map.of("body", "We are sorry."));
        agent.does("answer", number, Map.of("answer", "ACCEPTED"));

        assertThat(scored().contribution()).isEqualTo(new Money(new BigDecimal("100.0000"), EURO));
    }

    @Test
    void whatTheySentBackLongBeforeOrWithoutReasonCounts() {
        sendsBack("40", 200);
        complaints.closed("It broke", rosa.value(), "Rosa Quispe");
        sendsBack("10", 2);

        assertThat(scored().contribution())
                .as("less what it cost to serve them")
                .isEqualTo(new Money(new BigDecimal("25.0000"), EURO));
    }

    @Test
    void aCostIsNoLessThanNothing() {
        assertThatThrownBy(() -> new UnitCosts(BigDecimal.ONE.negate(), BigDecimal.ZERO, BigDecimal.ZERO))
                .isInstanceOf(Invalid.class);
    }

    private void sendsBack(String worth, int daysAgo) {
        CustomerId id = HOUSE.call(() -> customers.require(rosa)).id();
        HOUSE.run(() -> purchases.recordAll(Map.of(
                id,
                List.of(new Purchase(
                        null,
                        TODAY.minusDays(daysAgo),
                        new Money(new BigDecimal(worth).negate(), EURO),
                        null,
                        null,
                        null,
                        null,
                        null)))));
    }

    private CustomerProfile scored() {
        HOUSE.run(scoring::score);
        return HOUSE.call(() -> customers.require(rosa));
    }
}

package org.amends.process;

import static org.amends.process.Act.Remedy.refund;
import static org.amends.process.Act.Remedy.voucher;
import static org.amends.process.Act.accept;
import static org.amends.process.Act.fulfil;
import static org.amends.process.Act.investigate;
import static org.amends.process.Act.resolve;
import static org.amends.process.Act.respond;
import static org.amends.process.Act.triage;
import static org.amends.process.Act.withdraw;
import static org.amends.recovery.RemedyType.REFUND;
import static org.amends.recovery.RemedyType.VOUCHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.customer.CustomerId;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.recovery.CompensationLedger;
import org.amends.testing.TestRemedyCarrier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FulfilmentPathTests extends ProcessTest {

    private static final SystemActor HOUSE = SystemActor.named("Tests", Role.AGENT.authority());
    private static final String FULFILMENT = "fulfilment";

    @Autowired
    TestRemedyCarrier carrier;

    @Test
    void whatIsOwedIsDoneAtOnceAndGoodwillWhenItIsAccepted() {
        Journey claim = aClaimToResolve()
                .by("ana", resolve(refund(30), voucher(20)), respond())
                .thenInTheBackground()
                .isAt("WAITING_FOR_ANSWER", "answer")
                .runs(Journey.HANDLING)
                .passedIn(FULFILMENT, "startEvent_FulfilmentDue", "serviceTask_CarryOutRemedies", "endEvent_Fulfilled");
        assertThat(carrier.carriedOut(claim.number())).containsExactly(REFUND);

        claim.by("ana", accept()).isAt("FULFILMENT").thenInTheBackground().isClosedAs("SETTLED", "follow-up");
        assertThat(carrier.carriedOut(claim.number())).containsExactly(REFUND, VOUCHER);
        assertThat(ledger(claim))
                .containsExactlyInAnyOrder(
                        "GRANTED REDRESS 30", "GRANTED GOODWILL 20", "FULFILLED REDRESS 30", "FULFILLED GOODWILL 20");
    }

    @Test
    void nothingIsDoneForACustomerWhoSaysNothingButWhatIsOwed() {
        Journey claim = aClaimToResolve()
                .by("ana", resolve(refund(30), voucher(20)), respond())
                .timePasses(DAY.multipliedBy(15))
                .isClosedAs("ANSWERED", "follow-up");

        assertThat(carrier.carriedOut(claim.number())).containsExactly(REFUND);
        assertThat(ledger(claim)).contains("LAPSED GOODWILL 20").doesNotContain("LAPSED REDRESS 30");
    }

    @Test
    void whatWasWrittenToARemedyReachesWhoCarriesItOut() {
        Map<String, Object> shirt =
                Map.of("type", "VOUCHER", "nature", "GOODWILL", "amount", 20, "note", "For the shop in the harbour");
        Act grants =
                new Act("resolve", Map.of("outcome", "UPHELD", "reasons", "Torn seam", "remedies", List.of(shirt)));
        Journey claim = aClaimToResolve().by("ana", grants, respond(), accept()).thenInTheBackground();

        assertThat(carrier.notes(claim.number())).containsExactly("For the shop in the harbour");
    }

    @Test
    void aGrantThatLapsedCountsForNothingEvenAYearLater(
            @Autowired CompensationLedger ledger, @Autowired Customers customers) {
        String customer = "lapsed-" + UUID.randomUUID();
        a("CLAIM", Map.of("customer", Map.of("externalId", customer, "name", "Elena Ríos")))
                .by("ana", triage(), investigate(), resolve(voucher(20)), respond())
                .timePasses(DAY.multipliedBy(15))
                .isClosedAs("ANSWERED", "follow-up");
        CustomerId id =
                HOUSE.call(() -> customers.require(new ExternalId(customer)).id());
        assertThat(HOUSE.call(() -> ledger.grantedTo(id)).isZero()).isTrue();

        clock.advance(DAY.multipliedBy(355));

        assertThat(HOUSE.call(() -> ledger.grantedTo(id)).isZero()).isTrue();
    }

    @Test
    void aFailedFulfilmentIsTriedAgainLater() {
        Journey claim = aClaimToResolve().by("ana", resolve(voucher(20)), respond());
        carrier.fails(claim.number(), 1);

        claim.by("ana", accept()).thenInTheBackground().isAt("FULFILMENT").tells("fulfilmentFailed");
        assertThat(carrier.carriedOut(claim.number())).isEmpty();

        claim.timePasses(Duration.ofMinutes(10))
                .isClosedAs("SETTLED", "follow-up")
                .passedIn(
                        FULFILMENT,
                        "startEvent_FulfilmentDue",
                        "serviceTask_CarryOutRemedies",
                        "timerEvent_TryAgain",
                        "serviceTask_CarryOutRemedies",
                        "endEvent_Fulfilled");
        assertThat(carrier.carriedOut(claim.number())).containsExactly(VOUCHER);
    }

    @Test
    void whatKeepsFailingIsDoneByAPerson() {
        Journey claim = aClaimToResolve().by("ana", resolve(voucher(20)), respond());
        carrier.fails(claim.number(), Integer.MAX_VALUE);

        claim.by("ana", accept())
                .timePasses(Duration.ofMinutes(10))
                .isRefused(CONFLICT, "ana", fulfil())
                .timePasses(Duration.ofMinutes(10))
                .timePasses(Duration.ofMinutes(20))
                .isAt("FULFILMENT", "fulfil")
                .by("ana", fulfil())
                .isClosedAs("SETTLED", "follow-up")
                .tells("fulfilmentFailed", "fulfilmentFailed", "fulfilmentFailed", "fulfilledByHand")
                .passedIn(
                        FULFILMENT,
                        "startEvent_FulfilmentDue",
                        "serviceTask_CarryOutRemedies",
                        "timerEvent_TryAgain",
                        "serviceTask_CarryOutRemedies",
                        "timerEvent_TryAgain",
                        "serviceTask_CarryOutRemedies",
                        "userTask_FulfilByHand",
                        "endEvent_Fulfilled");
        assertThat(carrier.carriedOut(claim.number())).isEmpty();
        assertThat(ledger(claim)).containsExactly("GRANTED GOODWILL 20", "FULFILLED GOODWILL 20");
    }

    @Test
    void whatNoSystemDoesIsForAPersonAtOnce() {
        Journey claim = aClaimToResolve()
                .by("ana", resolve(new Act.Remedy("REPLACEMENT", "GOODWILL", 15), voucher(20)), respond(), accept())
                .thenInTheBackground()
                .isAt("FULFILMENT", "fulfil")
                .doesNotTell("fulfilmentFailed");
        assertThat(carrier.carriedOut(claim.number())).containsExactly(VOUCHER);

        claim.by("bruno", fulfil()).isClosedAs("SETTLED", "follow-up");
        assertThat(ledger(claim)).contains("FULFILLED GOODWILL 20", "FULFILLED GOODWILL 15");
    }

    @Test
    void whatAPersonHasToDoBesideAWaitHasItsTimeAndLeavesTheWaitAsItWas() {
        Journey claim = aClaimToResolve()
                .by("ana", resolve(new Act.Remedy("REPLACEMENT", "REDRESS", 15)), respond())
                .thenInTheBackground()
                .isAt("WAITING_FOR_ANSWER", "answer", "fulfil");
        assertThat(claim.instant("actBy")).isAfter(clock.instant().plus(Duration.ofHours(1)));
        assertThat(claim.complaint().get("lane").asInt()).isEqualTo(1);

        claim.by("bruno", fulfil()).isAt("WAITING_FOR_ANSWER", "answer").timePasses(DAY.multipliedBy(3));

        claim.doesNotTell("overdue");
        assertThat(claim.complaint().get("lane").asInt()).isEqualTo(2);
        assertThat(claim.instant("actBy")).isAfter(clock.instant().plus(DAY));
    }

    @Test
    void whatAPersonStillHasToDoOnAClosedCaseStaysInTheQueue() {
        Journey claim = aClaimToResolve()
                .by("ana", resolve(new Act.Remedy("REPLACEMENT", "REDRESS", 15)), respond())
                .thenInTheBackground()
                .by("sofia", withdraw())
                .isClosedAs("WITHDRAWN", "fulfil");
        assertThat(inTheQueue(claim)).isTrue();

        claim.by("bruno", fulfil()).isClosedAs("WITHDRAWN");
        assertThat(inTheQueue(claim)).isFalse();
    }

    private boolean inTheQueue(Journey claim) {
        return jdbc.sql("SELECT open FROM complaint WHERE id = ?")
                .param(claim.id())
                .query(Boolean.class)
                .single();
    }

    @Test
    void whatWasDoneStaysDoneWhenSomethingElseFails() {
        Journey claim = aClaimToResolve().by("ana", resolve(voucher(20), voucher(10)), respond());
        carrier.fails(claim.number(), 1);

        claim.by("ana", accept()).thenInTheBackground().isAt("FULFILMENT");
        assertThat(ledger(claim)).contains("FULFILLED GOODWILL 10").doesNotContain("FULFILLED GOODWILL 20");

        claim.timePasses(Duration.ofMinutes(10)).isClosedAs("SETTLED", "follow-up");
        assertThat(carrier.carriedOut(claim.number())).hasSize(2);
    }

    @Test
    void whatIsOwedAndKeepsFailingWaitsForAPersonBesideTheCase() {
        Journey claim = aClaimToResolve().by("ana", resolve(refund(20)));
        carrier.fails(claim.number(), Integer.MAX_VALUE);

        claim.by("ana", respond())
                .thenInTheBackground()
                .timePasses(Duration.ofMinutes(10))
                .timePasses(Duration.ofMinutes(20))
                .isAt("WAITING_FOR_ANSWER", "answer", "fulfil")
                .by("bruno", fulfil())
                .isAt("WAITING_FOR_ANSWER", "answer")
                .runs(Journey.HANDLING);
        assertThat(ledger(claim)).containsExactly("GRANTED REDRESS 20", "FULFILLED REDRESS 20");
    }
}

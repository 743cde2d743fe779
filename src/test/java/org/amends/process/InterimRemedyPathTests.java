package org.amends.process;

import static org.amends.process.Act.Remedy.refund;
import static org.amends.process.Act.accept;
import static org.amends.process.Act.resolve;
import static org.amends.process.Act.respond;
import static org.amends.process.Act.triage;
import static org.amends.process.Act.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpStatus.FORBIDDEN;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.organisation.SignedIn;
import org.amends.organisation.StaffDirectory;
import org.amends.recovery.InterimRemedies;
import org.amends.recovery.Nature;
import org.amends.recovery.RemedyProposal;
import org.amends.recovery.RemedyType;
import org.amends.testing.TestRemedyCarrier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

class InterimRemedyPathTests extends ProcessTest {

    @Autowired
    InterimRemedies interim;

    @Autowired
    StaffDirectory staff;

    @Autowired
    TestRemedyCarrier carrier;

    @Test
    void somethingIsDoneForTheCustomerWhileTheCaseGoesOn() {
        Journey claim = aClaim().by("ana", triage());

        grants("ana", claim, 40);
        claim.thenInTheBackground()
                .isAt("INVESTIGATION", "investigate", "ask")
                .tells("interimGranted", "fulfilled")
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "userTask_Triage",
                        "startEvent_InterimRemedyGranted",
                        "serviceTask_FulfilInterimRemedy",
                        "endEvent_InterimRemedyUnderWay");
        assertThat(carrier.carriedOut(claim.number())).containsExactly(RemedyType.VOUCHER);
        assertThat(ledger(claim)).containsExactly("GRANTED GOODWILL 40", "FULFILLED GOODWILL 40");

        claim.by("ana", Act.investigate(), resolve(), respond(), accept()).isClosedAs("SETTLED", "follow-up");
    }

    @Test
    void itIsPossibleAtAnyStageAndMoreThanOnce() {
        Journey claim = aClaim();
        grants("ana", claim, 10);
        claim.by("ana", triage());
        grants("ana", claim, 10);
        claim.by("ana", Act.investigate(), resolve(refund(20)), respond());
        grants("ana", claim, 10);

        claim.thenInTheBackground().isAt("WAITING_FOR_ANSWER", "answer");
        assertThat(carrier.carriedOut(claim.number())).hasSize(4);
    }

    @Test
    void itCountsTowardsTheLimitOfTheCase() {
        Journey claim = aClaim().by("ana", triage(), Act.investigate());

        grants("ana", claim, 40);

        assertThatThrownBy(() -> grants("ana", claim, 11)).isInstanceOf(Invalid.class);
        claim.by("ana", resolve(refund(11))).isAt("APPROVAL", "approve", "return", "reject");
        assertThat(ledger(claim)).containsExactly("GRANTED GOODWILL 40");
    }

    @Test
    void whatIsAboveOnesLimitIsGrantedBySomebodyWhoMay() {
        Journey claim = aClaim();

        assertThatThrownBy(() -> grants("ana", claim, 51)).isInstanceOf(Invalid.class);
        assertThat(ledger(claim)).isEmpty();
        assertThat(claim.events()).doesNotContain("interimGranted");

        grants("sofia", claim, 51);
        assertThat(ledger(claim)).containsExactly("GRANTED GOODWILL 51");
    }

    @Test
    void whatWasGrantedWhileAProposalWaitedCountsWhenItIsApproved() {
        Journey claim = aClaimToResolve().by("ana", resolve(refund(500)));
        grants("ana", claim, 50);

        claim.isRefused(FORBIDDEN, "sofia", Act.approve())
                .isAt("APPROVAL", "approve", "return", "reject")
                .by("sofia", Act.approveLess(450))
                .isAt("RESPONSE", "respond");

        assertThat(ledger(claim)).contains("GRANTED GOODWILL 50", "GRANTED REDRESS 450");
    }

    @Test
    void aSuggestionGetsNone() {
        Journey suggestion = a("SUGGESTION");

        assertThatThrownBy(() -> grants("ana", suggestion, 10)).isInstanceOf(Invalid.class);
    }

    @Test
    void whoeverGrantedItHasWorkedTheCase() {
        Journey claim = aClaimToResolve();
        grants("sofia", claim, 10);

        claim.by("ana", resolve(refund(100)))
                .isRefused(FORBIDDEN, "sofia", Act.approve())
                .by("samuel", Act.approve());
    }

    @Test
    void itIsDoneEvenWhenTheCaseIsWithdrawn() {
        Journey claim = aClaim();
        grants("ana", claim, 40);

        claim.by("sofia", withdraw()).isClosedAs("WITHDRAWN").thenInTheBackground();

        assertThat(ledger(claim)).containsExactly("GRANTED GOODWILL 40", "FULFILLED GOODWILL 40");
    }

    @Test
    void nothingIsGrantedOnAClosedCase() {
        Journey claim = aClaim().by("sofia", withdraw());

        assertThatThrownBy(() -> grants("ana", claim, 10)).isInstanceOf(Conflict.class);
        assertThat(ledger(claim)).isEmpty();
    }

    @Test
    void itNeedsARemedyAndAReason() {
        Journey claim = aClaim();

        assertThatThrownBy(() -> as("ana", () -> interim.grant(claim.number(), "Stranded", List.of())))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> as("ana", () -> interim.grant(claim.number(), " ", List.of(voucher(10)))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> grants("ana", claim, -10)).isInstanceOf(Invalid.class);
        assertThat(ledger(claim)).isEmpty();
    }

    @Test
    void ofTwoFulfilmentsThatWaitForAPersonTheOtherStaysWhenTheCaseIsWithdrawn() {
        Journey claim = aClaimToResolve();
        carrier.fails(claim.number(), Integer.MAX_VALUE);
        grants("ana", claim, 20);
        claim.by("ana", resolve(refund(20)), respond(), accept())
                .thenInTheBackground()
                .timePasses(Duration.ofMinutes(10))
                .timePasses(Duration.ofMinutes(20))
                .isAt("FULFILMENT", "fulfil");

        claim.by("sofia", withdraw())
                .isClosedAs("WITHDRAWN", "fulfil")
                .by("bruno", Act.fulfil())
                .isClosedAs("WITHDRAWN")
                .runs();
        assertThat(ledger(claim)).contains("FULFILLED GOODWILL 20", "FULFILLED REDRESS 20");
    }

    @RepeatedTest(5)
    void twoWhoGrantTheSameCustomerAtTheSameMomentKeepToTheLimitTogether() throws Exception {
        String customer = UUID.randomUUID().toString();
        List<Journey> claims = List.of(of(customer), of(customer), of(customer), of(customer));
        grants("ana", claims.get(0), 50);
        grants("ana", claims.get(1), 50);

        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Boolean> first = () -> granted(start, "ana", claims.get(2));
        Callable<Boolean> second = () -> granted(start, "bruno", claims.get(3));
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> outcomes = people.invokeAll(List.of(first, second));

            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            people.shutdown();
        }
    }

    private boolean granted(CyclicBarrier start, String user, Journey claim) throws Exception {
        start.await();
        try {
            grants(user, claim, 50);
            return true;
        } catch (Invalid aboveTheLimit) {
            return false;
        }
    }

    private Journey of(String customer) {
        return a("CLAIM", Map.of("customer", Map.of("externalId", customer, "name", "Elena Ríos")));
    }

    private void grants(String user, Journey claim, int amount) {
        as(user, () -> interim.grant(claim.number(), "Stranded on a Sunday", List.of(voucher(amount))));
    }

    private static RemedyProposal voucher(int amount) {
        return new RemedyProposal(RemedyType.VOUCHER, Nature.GOODWILL, BigDecimal.valueOf(amount), null, null);
    }

    private void as(String user, Runnable act) {
        SecurityContextHolder.getContext()
                .setAuthentication(SignedIn.as(staff.named(user).orElseThrow()));
        try {
            act.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}

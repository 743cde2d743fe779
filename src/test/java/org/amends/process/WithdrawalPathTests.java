package org.amends.process;

import static org.amends.process.Act.Remedy.refund;
import static org.amends.process.Act.Remedy.voucher;
import static org.amends.process.Act.accept;
import static org.amends.process.Act.ask;
import static org.amends.process.Act.investigate;
import static org.amends.process.Act.reopen;
import static org.amends.process.Act.resolve;
import static org.amends.process.Act.respond;
import static org.amends.process.Act.triage;
import static org.amends.process.Act.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;

import java.time.Duration;
import java.time.Instant;
import org.amends.testing.TestRemedyCarrier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WithdrawalPathTests extends ProcessTest {

    @Test
    void staffNeedASupervisorToEnterAWithdrawal() {
        aClaim().isRefused(FORBIDDEN, "ana", withdraw())
                .isAt("TRIAGE", "triage")
                .by("sofia", withdraw())
                .isClosedAs("WITHDRAWN")
                .runs()
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "startEvent_ComplaintWithdrawn",
                        "serviceTask_CloseAsWithdrawn",
                        "endEvent_Withdrawn");
    }

    @Test
    void aCaseIsWithdrawnWhileItWaitsForTheCustomer() {
        aClaim().by("ana", triage(), ask(clock.instant().plus(DAY)))
                .by("sofia", withdraw())
                .isClosedAs("WITHDRAWN")
                .timePasses(DAY.multipliedBy(2))
                .isClosedAs("WITHDRAWN")
                .doesNotTell("replyMissing");
    }

    @Test
    void aProposalThatWaitsForApprovalIsOffWhenTheCaseIsWithdrawn() {
        Journey claim = aClaimToResolve()
                .by("ana", resolve(refund(200)))
                .by("sofia", withdraw())
                .isClosedAs("WITHDRAWN")
                .isRefused(CONFLICT, "samuel", Act.approve());

        assertThat(ledger(claim)).isEmpty();
    }

    @Test
    void whatWasGrantedButNotOfferedYetLapses() {
        Journey claim = aClaimToResolve().by("ana", resolve(refund(20))).by("sofia", withdraw());

        assertThat(ledger(claim)).containsExactly("GRANTED REDRESS 20", "LAPSED REDRESS 20");
    }

    @Test
    void whatIsOwedAndWasOfferedIsStillDone(@Autowired TestRemedyCarrier carrier) {
        Journey claim = aClaimToResolve()
                .by("ana", resolve(refund(20), voucher(10)), respond())
                .by("sofia", withdraw())
                .isClosedAs("WITHDRAWN")
                .thenInTheBackground()
                .runs();

        assertThat(ledger(claim)).contains("FULFILLED REDRESS 20", "LAPSED GOODWILL 10");
        assertThat(carrier.carriedOut(claim.number())).hasSize(1);
    }

    @Test
    void aWithdrawnCaseLeavesNoFulfilmentOpenThatNobodyWaitsFor(@Autowired TestRemedyCarrier carrier) {
        Journey claim = aClaimToResolve().by("ana", resolve(voucher(20)), respond());
        carrier.fails(claim.number(), Integer.MAX_VALUE);

        claim.by("ana", accept())
                .thenInTheBackground()
                .timePasses(Duration.ofMinutes(10))
                .timePasses(Duration.ofMinutes(20))
                .isAt("FULFILMENT", "fulfil")
                .by("sofia", withdraw())
                .isClosedAs("WITHDRAWN")
                .runs();
        assertThat(ledger(claim)).containsExactly("GRANTED GOODWILL 20", "LAPSED GOODWILL 20");
    }

    @Test
    void aClosedCaseCannotBeWithdrawn() {
        aClaimToResolve().by("ana", resolve(), respond(), accept()).isRefused(CONFLICT, "sofia", withdraw());
    }

    @Test
    void aReopenedCaseIsInvestigatedAgainAndKeepsItsFirstReceiptDate() {
        Journey claim = aClaimToResolve().by("ana", resolve(), respond(), accept());
        Instant received = claim.instant("receivedAt");

        claim.timePasses(DAY.multipliedBy(3))
                .by("ana", reopen())
                .isAt("INVESTIGATION", "investigate", "ask")
                .passed("startEvent_ComplaintReopened");

        assertThat(claim.instant("receivedAt")).isEqualTo(received);
        assertThat(claim.complaint().get("timesReopened").asInt()).isEqualTo(1);
        claim.by("ana", investigate(), resolve(), respond(), accept()).isClosedAs("SETTLED", "follow-up");
    }

    @Test
    void aCaseThatIsOpenCannotBeReopened() {
        aClaim().isRefused(CONFLICT, "ana", reopen());
    }

    @Test
    void theLegalDeadlineRunsOnWhenACaseIsReopenedThatWasNeverAnswered() {
        Journey claim = aClaimUnder("PE").by("ana", triage()).by("sofia", withdraw());
        Instant due = claim.instant("legalDueAt");

        claim.by("ana", reopen())
                .timePasses(DAY.multipliedBy(19))
                .timePasses(DAY.multipliedBy(6))
                .tells("reopened", "legalAtHand", "overdue");

        assertThat(claim.instant("legalDueAt")).isEqualTo(due);
    }

    @Test
    void theLegalDeadlineDoesNotRunAgainOnceItWasMet() {
        Journey claim = aClaimUnder("PE")
                .by("ana", triage(), investigate(), resolve(), respond(), accept(), reopen())
                .timePasses(DAY.multipliedBy(25))
                .doesNotTell("legalAtHand");

        assertThat(claim.complaint().get("lane").asInt()).isEqualTo(1);
    }
}

package org.amends.process;

import static org.amends.process.Act.Remedy.refund;
import static org.amends.process.Act.Remedy.voucher;
import static org.amends.process.Act.accept;
import static org.amends.process.Act.approve;
import static org.amends.process.Act.approveLess;
import static org.amends.process.Act.giveBack;
import static org.amends.process.Act.refuse;
import static org.amends.process.Act.reject;
import static org.amends.process.Act.resolve;
import static org.amends.process.Act.respond;
import static org.amends.process.Act.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import org.junit.jupiter.api.Test;

class CompensationPathTests extends ProcessTest {

    @Test
    void whatAnAgentMayGrantAloneNeedsNobodyElse() {
        Journey claim = aClaimToResolve()
                .by("ana", resolve(refund(50)))
                .isAt("RESPONSE", "respond")
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "userTask_Triage",
                        "userTask_Investigate",
                        "userTask_Resolve",
                        "serviceTask_AssessAuthority",
                        "serviceTask_GrantCompensation");

        assertThat(ledger(claim)).containsExactly("GRANTED REDRESS 50");
    }

    @Test
    void whatASupervisorMayGrantAloneNeedsNobodyElseWhenASupervisorProposesIt() {
        aClaimToResolve().by("sofia", resolve(refund(51))).isAt("RESPONSE", "respond");
    }

    @Test
    void aboveTheAgentsLimitSomebodyApprovesWhoNeitherProposedNorWorkedTheCase() {
        Journey claim = aClaimToResolve()
                .by("ana", resolve(refund(51)))
                .isAt("APPROVAL", "approve", "return", "reject")
                .isRefused(FORBIDDEN, "ana", approve())
                .isRefused(FORBIDDEN, "bruno", approve());
        assertThat(ledger(claim)).isEmpty();

        claim.by("sofia", approve())
                .isAt("RESPONSE", "respond")
                .tells("proposed", "approved")
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "userTask_Triage",
                        "userTask_Investigate",
                        "userTask_Resolve",
                        "serviceTask_AssessAuthority",
                        "userTask_ApproveCompensation",
                        "serviceTask_GrantCompensation");
        assertThat(ledger(claim)).containsExactly("GRANTED REDRESS 51");
    }

    @Test
    void aSupervisorApprovesNeitherTheirOwnProposalNorACaseTheyWorked() {
        aClaimToResolve()
                .by("sofia", resolve(refund(501)))
                .isRefused(FORBIDDEN, "sofia", approve())
                .by("marta", approve())
                .isAt("RESPONSE", "respond");

        aClaim().by("ana", Act.triage())
                .by("sofia", Act.investigate())
                .by("ana", resolve(refund(60)))
                .isRefused(FORBIDDEN, "sofia", approve())
                .by("samuel", approve())
                .isAt("RESPONSE", "respond");
    }

    @Test
    void approvedForLessGoodwillIsCutBeforeWhatIsOwed() {
        Journey claim = aClaimToResolve()
                .by("ana", resolve(voucher(40), refund(60)))
                .by("sofia", approveLess(70))
                .isAt("RESPONSE", "respond")
                .tells("approvedLess");

        assertThat(ledger(claim)).containsExactlyInAnyOrder("GRANTED REDRESS 60", "GRANTED GOODWILL 10");
    }

    @Test
    void moreThanWasProposedOrAFractionOfACentCannotBeApproved() {
        aClaimToResolve()
                .by("ana", resolve(refund(60)))
                .isRefused(UNPROCESSABLE_ENTITY, "sofia", approveLess(61))
                .isRefused(UNPROCESSABLE_ENTITY, "sofia", approveLess(0))
                .isRefused(UNPROCESSABLE_ENTITY, "sofia", approveLess(33.333))
                .isAt("APPROVAL", "approve", "return", "reject");
    }

    @Test
    void aReturnedProposalIsMadeAgainAndThenApproved() {
        Journey claim = aClaimToResolve()
                .by("ana", resolve(refund(200)))
                .by("sofia", giveBack())
                .isAt("RESOLUTION", "resolve")
                .tells("returned")
                .by("ana", resolve(refund(100)))
                .isAt("APPROVAL", "approve", "return", "reject")
                .by("sofia", approve())
                .isAt("RESPONSE", "respond");

        assertThat(ledger(claim)).containsExactly("GRANTED REDRESS 100");
    }

    @Test
    void aReviewersProposalIsReturnedToTheReviewer() {
        aClaimToResolve()
                .by("ana", resolve(), respond(), refuse())
                .by("bruno", review(refund(200)))
                .isAt("APPROVAL", "approve", "return", "reject")
                .by("sofia", giveBack())
                .isAt("REVIEW", "review");
    }

    @Test
    void aRejectedProposalIsOffAndTheCaseIsAnsweredWithoutIt() {
        Journey claim = aClaimToResolve()
                .by("ana", resolve(refund(200)))
                .by("sofia", reject())
                .isAt("RESPONSE", "respond")
                .tells("rejected")
                .by("ana", respond(), accept())
                .isClosedAs("SETTLED", "follow-up");

        assertThat(ledger(claim)).isEmpty();
        assertThat(claim.events()).doesNotContain("fulfilled");
    }

    @Test
    void aboveTheSupervisorsLimitAManagerDecides() {
        aClaimToResolve()
                .by("ana", resolve(refund(501)))
                .isRefused(FORBIDDEN, "sofia", approve())
                .isRefused(FORBIDDEN, "sofia", approveLess(100))
                .isAt("APPROVAL", "approve", "return", "reject")
                .by("marta", approve())
                .isAt("RESPONSE", "respond");
    }

    @Test
    void nobodyMayGrantMoreThanTheManagersLimit() {
        Journey claim = aClaimToResolve()
                .isRefused(UNPROCESSABLE_ENTITY, "marta", resolve(refund(5001)))
                .isAt("RESOLUTION", "resolve")
                .doesNotTell("proposed");

        claim.by("marta", resolve(refund(5000))).isAt("RESPONSE", "respond");
    }

    @Test
    void whatWasGrantedOnTheCaseBeforeCountsTowardsTheLimit() {
        aClaimToResolve()
                .by("ana", resolve(refund(40)), respond(), refuse())
                .by("bruno", review(refund(11)))
                .isAt("APPROVAL", "approve", "return", "reject");
    }
}

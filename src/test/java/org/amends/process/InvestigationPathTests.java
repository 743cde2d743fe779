package org.amends.process;

import static org.amends.process.Act.ask;
import static org.amends.process.Act.investigate;
import static org.amends.process.Act.reply;
import static org.amends.process.Act.resolve;
import static org.amends.process.Act.triage;
import static org.amends.process.Act.triageAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.amends.organisation.BusinessTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

class InvestigationPathTests extends ProcessTest {

    @Test
    void receiptIsAcknowledgedAtOnceAndTheCaseWaitsForTriage() {
        aClaim().isAt("TRIAGE", "triage")
                .tells("filed", "acknowledged")
                .passed("startEvent_ComplaintReceived", "serviceTask_AcknowledgeReceipt");
    }

    @Test
    void aCaseThatNeedsNoCompensationGoesStraightToItsResponse() {
        aClaim().by("ana", triage())
                .isAt("INVESTIGATION", "investigate", "ask")
                .by("ana", investigate())
                .isAt("RESOLUTION", "resolve")
                .by("ana", resolve())
                .isAt("RESPONSE", "respond")
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "userTask_Triage",
                        "userTask_Investigate",
                        "userTask_Resolve");
    }

    @Test
    void theCustomersReplyBringsTheCaseBackToInvestigation() {
        aClaim().by("ana", triage(), ask(in(5)))
                .isAt("WAITING_FOR_CUSTOMER", "reply")
                .by("ana", reply())
                .isAt("INVESTIGATION", "investigate", "ask")
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "userTask_Triage",
                        "userTask_Investigate",
                        "catchEvent_CustomerReplied");
    }

    @Test
    void aMessageOfTheCustomerCountsAsTheReplyWhileWeWaitForIt() {
        Journey claim = aClaim().by("ana", triage(), ask(in(5)))
                .customerWrites("It is the one of March")
                .isAt("INVESTIGATION", "investigate", "ask");

        assertThat(claim.complaint().get("replyUnread").asBoolean()).isTrue();
    }

    @Test
    void withoutAReplyTheCaseGoesOnAtTheDateThatTheCustomerWasGiven() {
        aClaim().by("ana", triage(), ask(in(5)))
                .timePasses(DAY.multipliedBy(4))
                .isAt("WAITING_FOR_CUSTOMER", "reply")
                .doesNotTell("replyMissing")
                .timePasses(DAY)
                .isAt("INVESTIGATION", "investigate", "ask")
                .tells("replyMissing")
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "userTask_Triage",
                        "userTask_Investigate",
                        "timerEvent_ReplyOverdue",
                        "serviceTask_NoteMissingReply");
    }

    @Test
    void aCustomerMayBeAskedMoreThanOnce() {
        aClaim().by("ana", triage(), ask(in(2)), reply(), ask(in(4)))
                .timePasses(DAY.multipliedBy(3))
                .isAt("WAITING_FOR_CUSTOMER", "reply")
                .by("ana", reply(), investigate())
                .isAt("RESOLUTION", "resolve");
    }

    @Test
    void ourOwnTargetPausesWhileWeWaitForTheCustomer(@Autowired BusinessTime businessTime) {
        Journey claim = aClaim().by("ana", triage());
        Instant target = claim.instant("serviceDueAt");
        Instant asked = clock.instant();

        claim.by("ana", ask(in(20))).timePasses(DAY.multipliedBy(9)).doesNotTell("overdue");
        claim.by("ana", reply());

        Duration waited = businessTime.company().between(asked.plusSeconds(1), clock.instant());
        assertThat(waited).isGreaterThan(Duration.ofHours(45));
        assertThat(businessTime.company().between(target, claim.instant("serviceDueAt")))
                .isEqualTo(waited);
        claim.by("ana", investigate()).timePasses(DAY.multipliedBy(9)).tells("overdue");
    }

    @Test
    void theLegalDeadlineNeverPauses() {
        Journey claim = aClaimUnder("PE").by("ana", triage());
        Instant due = claim.instant("legalDueAt");

        claim.by("ana", ask(in(30)))
                .timePasses(DAY.multipliedBy(19))
                .timePasses(DAY.multipliedBy(6))
                .tells("legalAtHand", "overdue", "escalated");

        assertThat(claim.instant("legalDueAt")).isEqualTo(due);
    }

    @Test
    void onlyASupervisorMakesAComplaintIntoSomethingThatIsNone() {
        aClaim().isRefused(HttpStatus.FORBIDDEN, "ana", triageAs("SUGGESTION"))
                .isAt("TRIAGE", "triage")
                .by("sofia", triageAs("SUGGESTION"))
                .isAt("REVIEW", "review", "respond");
    }

    @Test
    void anAgentMakesAnEnquiryIntoAComplaint() {
        a("ENQUIRY").by("ana", triageAs("CLAIM")).isAt("INVESTIGATION", "investigate", "ask");
    }

    private Instant in(int days) {
        return clock.instant().plus(DAY.multipliedBy(days));
    }
}

package org.amends.process;

import static org.amends.process.Act.Remedy.refund;
import static org.amends.process.Act.Remedy.voucher;
import static org.amends.process.Act.accept;
import static org.amends.process.Act.external;
import static org.amends.process.Act.externalDecides;
import static org.amends.process.Act.refuse;
import static org.amends.process.Act.resolve;
import static org.amends.process.Act.respond;
import static org.amends.process.Act.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerPathTests extends ProcessTest {

    private Journey aResponseSent() {
        return aClaimToResolve().by("ana", resolve(), respond()).isAt("WAITING_FOR_ANSWER", "answer");
    }

    @Test
    void anAcceptedAnswerSettlesTheCase() {
        aResponseSent()
                .by("ana", accept())
                .isClosedAs("SETTLED", "follow-up")
                .runs("followUp")
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "userTask_Triage",
                        "userTask_Investigate",
                        "userTask_Resolve",
                        "userTask_RespondToCustomer",
                        "serviceTask_FulfilWhatIsOwed",
                        "catchEvent_CustomerAnswered",
                        "serviceTask_CloseComplaint",
                        "endEvent_Closed");
    }

    @Test
    void silenceUntilTheDateClosesTheCaseAsAnswered() {
        aResponseSent()
                .timePasses(DAY.multipliedBy(13))
                .isAt("WAITING_FOR_ANSWER", "answer")
                .timePasses(DAY)
                .isClosedAs("ANSWERED", "follow-up")
                .tells("silent", "closed")
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "userTask_Triage",
                        "userTask_Investigate",
                        "userTask_Resolve",
                        "userTask_RespondToCustomer",
                        "serviceTask_FulfilWhatIsOwed",
                        "timerEvent_CustomerSilent",
                        "serviceTask_NoteSilence",
                        "serviceTask_CloseComplaint",
                        "endEvent_Closed");
    }

    @Test
    void aRefusalGetsAReviewBySomebodyElseWhichMayBeAccepted() {
        aResponseSent()
                .by("ana", refuse())
                .isAt("REVIEW", "review")
                .isRefused(FORBIDDEN, "ana", review())
                .isAt("REVIEW", "review")
                .by("bruno", review(refund(20)), respond())
                .isAt("WAITING_FOR_ANSWER", "answer")
                .by("ana", accept())
                .thenInTheBackground()
                .isClosedAs("SETTLED", "follow-up")
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "userTask_Triage",
                        "userTask_Investigate",
                        "userTask_Resolve",
                        "userTask_RespondToCustomer",
                        "serviceTask_FulfilWhatIsOwed",
                        "catchEvent_CustomerAnswered",
                        "userTask_ReviewInternally",
                        "serviceTask_AssessAuthority",
                        "serviceTask_GrantCompensation",
                        "userTask_RespondToCustomer",
                        "serviceTask_FulfilWhatIsOwed",
                        "catchEvent_CustomerAnswered",
                        "callActivity_FulfilCompensation",
                        "serviceTask_CloseComplaint",
                        "endEvent_Closed");
    }

    @Test
    void aRefusalGetsOneReviewOnlyAndThenGoesOutside() {
        aRefusedTwice()
                .isAt("EXTERNAL_REVIEW", "external")
                .isRefused(CONFLICT, "samuel", review())
                .by("ana", external())
                .isAt("EXTERNAL_REVIEW", "external")
                .by("ana", new Act("external", Map.of("body", "Ombudsman", "reference", "O-77", "decision", "  ")))
                .isAt("EXTERNAL_REVIEW", "external")
                .by("ana", externalDecides())
                .isClosedAs("ANSWERED", "follow-up")
                .tells("external", "external", "externalDecision", "closed")
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "userTask_Triage",
                        "userTask_Investigate",
                        "userTask_Resolve",
                        "userTask_RespondToCustomer",
                        "serviceTask_FulfilWhatIsOwed",
                        "catchEvent_CustomerAnswered",
                        "userTask_ReviewInternally",
                        "userTask_RespondToCustomer",
                        "serviceTask_FulfilWhatIsOwed",
                        "catchEvent_CustomerAnswered",
                        "userTask_FollowExternalReview",
                        "userTask_AwaitExternalDecision",
                        "userTask_AwaitExternalDecision",
                        "serviceTask_CloseComplaint",
                        "endEvent_Closed");
    }

    @Test
    void anExternalReviewThatNobodyAsksForInTimeClosesTheCase() {
        aRefusedTwice()
                .timePasses(DAY.multipliedBy(179))
                .isAt("EXTERNAL_REVIEW", "external")
                .timePasses(DAY)
                .isClosedAs("ANSWERED", "follow-up")
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "userTask_Triage",
                        "userTask_Investigate",
                        "userTask_Resolve",
                        "userTask_RespondToCustomer",
                        "serviceTask_FulfilWhatIsOwed",
                        "catchEvent_CustomerAnswered",
                        "userTask_ReviewInternally",
                        "userTask_RespondToCustomer",
                        "serviceTask_FulfilWhatIsOwed",
                        "catchEvent_CustomerAnswered",
                        "timerEvent_NoExternalReview",
                        "serviceTask_CloseComplaint",
                        "endEvent_Closed");
    }

    @Test
    void anExternalReviewThatIsUnderWayIsNotClosedForWantOfOne() {
        aRefusedTwice().by("ana", external()).timePasses(DAY.multipliedBy(200)).isAt("EXTERNAL_REVIEW", "external");
    }

    @Test
    void goodwillThatTheCustomerRefusesLapses() {
        Journey claim = aClaimToResolve().by("ana", resolve(voucher(30)), respond(), refuse());

        assertThat(ledger(claim)).containsExactly("GRANTED GOODWILL 30", "LAPSED GOODWILL 30");
    }

    private Journey aRefusedTwice() {
        return aResponseSent().by("ana", refuse()).by("bruno", review(), respond(), refuse());
    }
}

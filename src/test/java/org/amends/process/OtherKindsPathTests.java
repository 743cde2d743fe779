package org.amends.process;

import static org.amends.process.Act.respond;
import static org.amends.process.Act.review;
import static org.amends.process.Act.triage;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_ENTITY;

import org.amends.process.Act.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherKindsPathTests extends ProcessTest {

    @Test
    void aSuggestionIsReviewedAndThenAnswered() {
        a("SUGGESTION")
                .by("ana", triage())
                .isAt("REVIEW", "review", "respond")
                .isRefused(UNPROCESSABLE_ENTITY, "ana", review(Remedy.voucher(10)))
                .by("ana", review())
                .isAt("RESPONSE", "respond")
                .by("ana", respond())
                .isClosedAs("ANSWERED")
                .runs()
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "userTask_Triage",
                        "userTask_ReviewSuggestion",
                        "userTask_AnswerCustomer",
                        "serviceTask_CloseComplaint",
                        "endEvent_Closed");
    }

    @Test
    void aSuggestionMayBeAnsweredAlongWithItsReview() {
        a("SUGGESTION")
                .by("ana", triage(), respond())
                .isClosedAs("ANSWERED")
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "userTask_Triage",
                        "userTask_ReviewSuggestion",
                        "serviceTask_CloseComplaint",
                        "endEvent_Closed");
    }

    @ParameterizedTest
    @CsvSource({"COMPLIMENT, THANKED", "ENQUIRY, ANSWERED"})
    void complimentsAndEnquiriesAreAnsweredAndThatIsAll(String kind, String closedAs) {
        a(kind).by("ana", triage())
                .isAt("RESPONSE", "respond")
                .by("ana", respond())
                .isClosedAs(closedAs)
                .runs()
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "userTask_Triage",
                        "userTask_AnswerCustomer",
                        "serviceTask_CloseComplaint",
                        "endEvent_Closed");
    }

    @Test
    void aGrievanceIsHandledAsAComplaint() {
        a("GRIEVANCE").by("ana", triage()).isAt("INVESTIGATION", "investigate", "ask");
    }
}

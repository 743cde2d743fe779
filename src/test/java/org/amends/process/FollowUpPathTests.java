package org.amends.process;

import static org.amends.process.Act.accept;
import static org.amends.process.Act.followUp;
import static org.amends.process.Act.reopen;
import static org.amends.process.Act.resolve;
import static org.amends.process.Act.respond;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;

import org.junit.jupiter.api.Test;

class FollowUpPathTests extends ProcessTest {

    private static final String FOLLOW_UP = "followUp";

    private Journey aSettledClaim() {
        return aClaimToResolve()
                .by("ana", resolve(), respond(), accept())
                .isClosedAs("SETTLED", "follow-up")
                .runs(FOLLOW_UP);
    }

    @Test
    void aFollowUpFallsDueAWeekAfterClosingAndAHappyCustomerEndsIt() {
        Journey claim = aSettledClaim().timePasses(DAY.multipliedBy(6));
        assertThat(stateOfFollowUp(claim)).isEqualTo("PLANNED");

        claim.timePasses(DAY);
        assertThat(stateOfFollowUp(claim)).isEqualTo("DUE");

        claim.by("bruno", followUp(5))
                .isClosedAs("SETTLED")
                .runs()
                .tells("followedUp")
                .passedIn(
                        FOLLOW_UP,
                        "startEvent_FollowUpPlanned",
                        "timerEvent_DayCame",
                        "serviceTask_MarkFollowUpDue",
                        "userTask_ContactCustomer",
                        "endEvent_FollowedUp");
        assertThat(stateOfFollowUp(claim)).isEqualTo("DONE");
    }

    @Test
    void aFollowUpMayBeDoneBeforeItsDay() {
        aSettledClaim()
                .by("ana", followUp(3))
                .isClosedAs("SETTLED")
                .runs()
                .passedIn(FOLLOW_UP, "startEvent_FollowUpPlanned", "catchEvent_ContactedEarly", "endEvent_FollowedUp");
    }

    @Test
    void anUnhappyCustomerGetsTheCaseOpenedAgain() {
        Journey claim = aSettledClaim()
                .timePasses(DAY.multipliedBy(7))
                .by("ana", followUp(2))
                .isAt("INVESTIGATION", "investigate", "ask")
                .runs(Journey.HANDLING)
                .tells("followedUp", "reopened")
                .passedIn(
                        FOLLOW_UP,
                        "startEvent_FollowUpPlanned",
                        "timerEvent_DayCame",
                        "serviceTask_MarkFollowUpDue",
                        "userTask_ContactCustomer",
                        "serviceTask_ReopenComplaint",
                        "endEvent_Reopened");
        assertThat(stateOfFollowUp(claim)).isEqualTo("DONE");
    }

    @Test
    void aCustomerFoundUnhappyBeforeTheDayGetsTheCaseOpenedAgainToo() {
        aSettledClaim()
                .by("ana", followUp(1))
                .isAt("INVESTIGATION", "investigate", "ask")
                .runs(Journey.HANDLING);
    }

    @Test
    void aCaseReopenedByStaffIsNotFollowedUpUntilItIsClosedAgain() {
        Journey claim = aSettledClaim()
                .by("ana", reopen())
                .isAt("INVESTIGATION", "investigate", "ask")
                .runs(Journey.HANDLING)
                .isRefused(CONFLICT, "ana", followUp(5))
                .passedIn(
                        FOLLOW_UP,
                        "startEvent_FollowUpPlanned",
                        "startEvent_FollowUpCancelled",
                        "endEvent_FollowUpCancelled");
        assertThat(stateOfFollowUp(claim)).isEqualTo("CANCELLED");
    }

    @Test
    void aFollowUpThatIsDueIsCancelledToo() {
        aSettledClaim().timePasses(DAY.multipliedBy(7)).by("ana", reopen()).runs(Journey.HANDLING);
    }

    @Test
    void aFollowUpIsDoneOnce() {
        aSettledClaim().by("ana", followUp(4)).isRefused(CONFLICT, "ana", followUp(4));
    }

    private static String stateOfFollowUp(Journey claim) {
        return claim.complaint().get("followUps").get(0).get("state").asText();
    }
}

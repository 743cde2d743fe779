package org.amends.process;

import static org.amends.process.Act.Remedy.refund;
import static org.amends.process.Act.investigate;
import static org.amends.process.Act.resolve;
import static org.amends.process.Act.respond;
import static org.amends.process.Act.triage;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.amends.testing.Api;
import org.junit.jupiter.api.Test;

/** An ordinary case (P3) gives staff one business day, nine hours, for each step. */
class EscalationTests extends ProcessTest {

    @Test
    void aTriageThatIsOverdueIsEscalatedAndStaysOpen() {
        Journey claim = aClaim().timePasses(Duration.ofHours(9).minusMinutes(1)).doesNotTell("escalated");

        claim.timePasses(Duration.ofMinutes(1))
                .isAt("TRIAGE", "triage")
                .tells("overdue", "escalated")
                .passed(
                        "startEvent_ComplaintReceived",
                        "serviceTask_AcknowledgeReceipt",
                        "startEvent_ClockOverdue",
                        "serviceTask_EscalateComplaint",
                        "endEvent_Escalated");
        assertThat(escalation(claim)).isEqualTo("STEP TRIAGE");
    }

    @Test
    void anInvestigationThatIsOverdueIsEscalated() {
        assertThat(escalation(aClaim().by("ana", triage()).timePasses(DAY.multipliedBy(2))))
                .isEqualTo("STEP INVESTIGATION");
    }

    @Test
    void anApprovalThatIsOverdueIsEscalated() {
        assertThat(escalation(aClaimToResolve().by("ana", resolve(refund(100))).timePasses(DAY.multipliedBy(2))))
                .isEqualTo("STEP APPROVAL");
    }

    @Test
    void aCaseThatCannotBeReadStopsTheClocksOfNoOther() {
        Journey broken = aClaim();
        Journey claim = aClaim();
        jdbc.sql("UPDATE complaint SET stage = 'BROKEN' WHERE id = ?")
                .param(broken.id())
                .update();
        try {
            claim.timePasses(Duration.ofHours(9));
        } finally {
            jdbc.sql("UPDATE complaint SET stage = 'TRIAGE' WHERE id = ?")
                    .param(broken.id())
                    .update();
        }

        claim.tells("overdue", "escalated");
        broken.doesNotTell("escalated").timePasses(Duration.ofMinutes(10)).tells("overdue", "escalated");
    }

    @Test
    void eachStepThatIsOverdueIsEscalatedAnew() {
        Journey claim = aClaim().timePasses(DAY.multipliedBy(2))
                .by("ana", triage())
                .timePasses(DAY.multipliedBy(2))
                .tells("escalated", "escalated");

        assertThat(Collections.frequency(claim.events(), "escalated")).isEqualTo(2);
    }

    @Test
    void aLegalDeadlineAtHandPutsTheCaseInFrontOfAllOthers() {
        Journey claim = aClaimUnder("PE").by("ana", triage());
        Instant due = claim.instant("legalDueAt");
        assertThat(lane(claim)).isEqualTo(1);

        claim.timePasses(Duration.between(clock.instant(), due).minus(DAY.multipliedBy(5)))
                .doesNotTell("legalAtHand");
        assertThat(lane(claim)).isEqualTo(1);

        claim.timePasses(DAY.multipliedBy(2)).tells("legalAtHand");
        assertThat(lane(claim)).isEqualTo(0);
        assertThat(claim.complaint().get("actBy").asText()).isLessThan(due.toString());
    }

    @Test
    void aLegalDeadlineThatPassedIsEscalatedOnce() {
        Journey claim = aClaimUnder("PE")
                .timePasses(DAY.multipliedBy(19))
                .timePasses(DAY.multipliedBy(6))
                .tells("legalAtHand", "overdue", "escalated")
                .timePasses(DAY.multipliedBy(5));

        assertThat(Collections.frequency(claim.events(), "escalated")).isEqualTo(2);
        assertThat(escalation(claim)).isEqualTo("LEGAL TRIAGE");
    }

    @Test
    void theFinalResponseStopsTheLegalClock() {
        Journey claim = aClaimUnder("PE")
                .by("ana", triage(), investigate(), resolve(), respond())
                .timePasses(DAY.multipliedBy(10))
                .timePasses(DAY.multipliedBy(20));

        assertThat(claim.events()).doesNotContain("legalAtHand", "overdue", "escalated");
    }

    @Test
    void aMissedTargetOfOursIsRecordedButNotEscalatedByItself() {
        Journey claim = aClaim().by("ana", triage());
        int escalations = 0;
        for (String stage : new String[] {"INVESTIGATION", "RESOLUTION"}) {
            claim.timePasses(DAY.multipliedBy(5));
            assertThat(escalation(claim)).isEqualTo("STEP " + stage);
            escalations++;
            claim.by("ana", "INVESTIGATION".equals(stage) ? investigate() : resolve());
        }

        assertThat(Collections.frequency(claim.events(), "overdue")).isEqualTo(escalations + 1);
        assertThat(Collections.frequency(claim.events(), "escalated")).isEqualTo(escalations);
    }

    private static int lane(Journey claim) {
        return claim.complaint().get("lane").asInt();
    }

    /** The last: which clock, at which stage. */
    private String escalation(Journey claim) {
        assertThat(claim.complaint().hasNonNull("escalatedAt")).isTrue();
        JsonNode timeline = Api.body(new Api(rest, "adam")
                .get(
                        "/api/v1/complaints/{number}/timeline?size=200",
                        claim.number().value()));
        String last = "";
        for (JsonNode line : timeline.get("items")) {
            if ("escalated".equals(line.path("event").asText())) {
                last = line.get("details").get("clock").asText() + " "
                        + line.get("details").get("stage").asText();
            }
        }
        return last;
    }
}

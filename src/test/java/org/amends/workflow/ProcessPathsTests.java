package org.amends.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.complaint.ComplaintId;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.amends.testing.Complaints;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@AmendsTest
class ProcessPathsTests {

    @Autowired
    private ProcessPaths paths;

    @Autowired
    private TestClock clock;

    private Api ana;
    private String number;

    @BeforeEach
    void aCaseThatIsInvestigated(@Autowired TestRestTemplate rest) {
        clock.reset();
        ana = new Api(rest, "ana");
        number = new Complaints(ana).investigated("The pump leaks", "path-" + UUID.randomUUID(), "Grace Lindqvist");
    }

    @Test
    void showsTheTokenAndTheWayItCame() {
        assertThat(path().active()).containsExactly("userTask_Resolve");
        assertThat(path().passed())
                .contains("startEvent_ComplaintReceived", "userTask_Triage", "userTask_Investigate")
                .doesNotContain("userTask_Resolve");
        assertThat(path().flows()).contains("flow_Triaged", "flow_NoQuestion").doesNotContain("flow_Question");
        assertThat(path().xml()).contains("bpmndi:BPMNShape");
    }

    @Test
    void whereItWaitsForTheFirstOfTwoItShowsBothAndThenOnlyWhatHappened() {
        ana.does("resolve", number, Map.of("outcome", "NOT_UPHELD", "reasons", "As agreed.", "remedies", List.of()));
        ana.does("respond", number, Map.of("body", "We looked into it."));
        assertThat(path().active()).contains("catchEvent_CustomerAnswered", "timerEvent_CustomerSilent");

        ana.does("answer", number, Map.of("answer", "REFUSED"));

        assertThat(path().active()).containsExactly("userTask_ReviewInternally");
        assertThat(path().passed()).contains("catchEvent_CustomerAnswered").doesNotContain("timerEvent_CustomerSilent");
        assertThat(path().flows()).contains("flow_AwaitAnswer").doesNotContain("flow_AwaitSilence");
    }

    private ProcessPaths.Path path() {
        String id = ana.sees(number).get("id").asText();
        return paths.of(new ComplaintId(Long.parseLong(id))).get(0);
    }
}

package org.amends.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@AmendsTest
class FirstStepTests {

    private Api agent;

    @BeforeEach
    void staff(@Autowired TestRestTemplate rest) {
        agent = new Api(rest, "ana");
    }

    @Test
    void aFiledComplaintWaitsForTriageWithItsPriorityAndDates() {
        JsonNode filed = agent.files(Map.of(
                "kind",
                "CLAIM",
                "channel",
                "PHONE",
                "subject",
                "Wrong invoice",
                "jurisdiction",
                "PE",
                "customer",
                Map.of("name", "Elena Ríos", "email", "elena@example.com")));

        assertThat(filed.get("stage").asText()).isEqualTo("TRIAGE");
        assertThat(filed.get("priority").asText()).isEqualTo("P3");
        assertThat(filed.get("legalDueAt").asText()).isEqualTo("2026-03-24T04:59:59Z");
        assertThat(filed.get("openSteps").toString()).isEqualTo("[\"triage\",\"withdraw\"]");
    }

    @Test
    void theProcessVetoesAStepThatIsNotOpenAndNothingIsDone() {
        String number = agent.files(Map.of("kind", "CLAIM", "channel", "WEB", "subject", "Late delivery"))
                .get("number")
                .asText();
        agent.does("triage", number, Map.of("category", "delivery", "severity", "S3"));

        var again = agent.tries("triage", number, Map.of("category", "billing", "severity", "S1"));

        assertThat(again.getStatusCode().value()).isEqualTo(409);
        assertThat(String.valueOf(again.getHeaders().getContentType())).isEqualTo("application/problem+json");
        JsonNode complaint = agent.sees(number);
        assertThat(complaint.get("stage").asText()).isEqualTo("INVESTIGATION");
        assertThat(complaint.get("category").asText()).isEqualTo("delivery");
        assertThat(complaint.get("severity").asText()).isEqualTo("S3");
    }
}

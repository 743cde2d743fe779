package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** The people of the desk before the public interface, and complaints at the stages they work on. */
@AmendsTest
abstract class InterfaceTest {

    @Autowired
    TestRestTemplate rest;

    Api ana;
    Api bruno;
    Api sofia;
    Api samuel;
    Api marta;
    Api adam;

    @BeforeEach
    void staff() {
        ana = new Api(rest, "ana");
        bruno = new Api(rest, "bruno");
        sofia = new Api(rest, "sofia");
        samuel = new Api(rest, "samuel");
        marta = new Api(rest, "marta");
        adam = new Api(rest, "adam");
    }

    static Map<String, Object> aClaim() {
        return Map.of("kind", "CLAIM", "channel", "PHONE", "subject", "Charged twice");
    }

    static Map<String, Object> aClaimWith(String field, Object value) {
        Map<String, Object> claim = new HashMap<>(aClaim());
        claim.put(field, value);
        return claim;
    }

    String filed() {
        return bruno.files(aClaim()).get("number").asText();
    }

    String inResolution() {
        String number = filed();
        bruno.does("triage", number, Map.of("category", "billing", "severity", "S3"));
        bruno.does("investigate", number, Map.of("findings", "The card was charged twice."));
        return number;
    }

    static Map<String, ?> refunding(String amount) {
        return Map.of(
                "outcome",
                "UPHELD",
                "reasons",
                "Our mistake.",
                "remedies",
                List.of(Map.of("type", "REFUND", "nature", "REDRESS", "amount", amount)));
    }

    /** Proposed by bruno. */
    String awaitingApprovalOf(String amount) {
        String number = inResolution();
        assertThat(bruno.does("resolve", number, refunding(amount)).get("stage").asText())
                .isEqualTo("APPROVAL");
        return number;
    }

    /** Everything that is known about a case: equal before and after an act that was refused. */
    String all(String number) {
        return marta.sees(number) + "\n"
                + marta.get("/api/v1/complaints/{number}/timeline", number).getBody();
    }

    static void assertRefused(ResponseEntity<JsonNode> answer, int status, String words) {
        assertThat(answer.getStatusCode().value()).as("%s", answer.getBody()).isEqualTo(status);
        assertThat(String.valueOf(answer.getHeaders().getContentType())).isEqualTo("application/problem+json");
        assertThat(Api.body(answer).path("detail").asText() + Api.body(answer).path("errors"))
                .contains(words);
    }

    static void assertInvalid(ResponseEntity<JsonNode> answer, String field) {
        assertRefused(answer, 422, "");
        assertThat(Api.body(answer).path("errors").findValuesAsText("field")).contains(field);
        assertThat(Api.body(answer).path("errors").findValuesAsText("message")).allMatch(text -> text.length() > 10);
    }
}

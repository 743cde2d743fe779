package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

    static final String NO_MAPPING = "";

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

    ResponseEntity<JsonNode> sends(Api who, String target, byte[] file, String mapping) {
        return who.sendsFile("/api/v1/imports/" + target, "file.csv", file, mapping);
    }

    /** By marta, through to its end. */
    JsonNode imported(String target, byte[] file, String mapping) {
        ResponseEntity<JsonNode> accepted = sends(marta, target, file, mapping);
        assertThat(accepted.getStatusCode().value())
                .as("%s", accepted.getBody())
                .isEqualTo(202);
        JsonNode done =
                ended("/api/v1/imports/{id}", Api.body(accepted).get("id").asText());
        assertThat(done.get("state").asText()).as("%s", done).isEqualTo("SUCCEEDED");
        return done;
    }

    JsonNode imported(String target, String file, String mapping) {
        return imported(target, file.getBytes(StandardCharsets.UTF_8), mapping);
    }

    JsonNode ended(String path, String id) {
        return await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> Api.body(marta.get(path, id)), job -> List.of("SUCCEEDED", "FAILED")
                        .contains(job.get("state").asText()));
    }

    static void assertCounts(JsonNode done, int imported, int unchanged, int skipped, int rejected) {
        assertThat(List.of(
                        done.get("imported").asInt(),
                        done.get("unchanged").asInt(),
                        done.get("skipped").asInt(),
                        done.get("rejected").asInt()))
                .as("%s", done)
                .containsExactly(imported, unchanged, skipped, rejected);
        assertThat(done.get("read").asInt()).isEqualTo(imported + unchanged + skipped + rejected);
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

package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.amends.testing.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;

/** A step that is refused says why and leaves nothing half done. */
class RefusedStepsTests extends InterfaceTest {

    @Test
    void nobodyDecidesTheirOwnProposal() {
        String number = inResolution();
        sofia.does("resolve", number, refunding("800"));

        for (String step : List.of("approve", "return", "reject")) {
            assertNothingDone(number, () -> sofia.tries(step, number, Map.of("reason", "mine")), 403, "yourself");
        }
    }

    @Test
    void nobodyDecidesWhoWorkedTheCase() {
        String number = filed();
        sofia.does("triage", number, Map.of("category", "billing", "severity", "S3"));
        sofia.does("investigate", number, Map.of("findings", "The card was charged twice."));
        bruno.does("resolve", number, refunding("80"));

        assertNothingDone(number, () -> sofia.tries("approve", number, Map.of()), 403, "worked on this case");
        samuel.does("approve", number, Map.of());
    }

    @Test
    void nobodyWaitsForAReplyLongerThanAYear() {
        String number = filed();
        ana.does("triage", number, Map.of("category", "billing", "severity", "S3"));

        assertNothingDone(
                number,
                () -> ana.tries("ask", number, Map.of("body", "Which?", "until", "2999-01-01T00:00:00Z")),
                422,
                "within a year");
    }

    @Test
    void anAmountFinerThanACentIsRefused() {
        String number = inResolution();

        assertNothingDone(number, () -> ana.tries("resolve", number, refunding("0.001")), 422, "smallest coin");
    }

    @Test
    void theSecondSupervisorIsTold() {
        String number = awaitingApprovalOf("80");
        sofia.does("approve", number, Map.of("amount", 60));

        assertNothingDone(number, () -> samuel.tries("approve", number, Map.of()), 409, "decided already");
        assertThat(marta.sees(number).at("/compensations/0/granted/amount").decimalValue())
                .isEqualByComparingTo("60");
    }

    @Test
    void ofTwoSupervisorsAtTheSameMomentOneDecides() throws Exception {
        for (int round = 0; round < 3; round++) {
            String number = awaitingApprovalOf("80");

            assertThat(atOnce(
                            () -> sofia.tries("approve", number, Map.of("amount", 70)),
                            () -> samuel.tries("reject", number, Map.of("reason", "No."))))
                    .containsExactlyInAnyOrder(200, 409);
            assertThat(decisionsOn(number)).hasSize(1);
        }
    }

    @Test
    void ofTwoAgentsOnOneStepOneDoesIt() throws Exception {
        for (int round = 0; round < 3; round++) {
            String number = filed();

            assertThat(atOnce(
                            () -> ana.tries("triage", number, Map.of("category", "billing", "severity", "S3")),
                            () -> bruno.tries("triage", number, Map.of("category", "delivery", "severity", "S2"))))
                    .containsExactlyInAnyOrder(200, 409);
            assertThat(timeline(number)).containsOnlyOnce("triaged");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ask         | {"body": "Which order?", "until": "2026-03-09T09:00:00Z"}
            reply       | {"body": "The second."}
            investigate | {"findings": "Lost on the way."}
            resolve     | {"outcome": "UPHELD", "reasons": "Ours.", "remedies": []}
            approve     | {}
            return      | {"reason": "Why?"}
            reject      | {"reason": "No."}
            respond     | {"body": "We are sorry."}
            answer      | {"answer": "ACCEPTED"}
            review      | {"outcome": "UPHELD", "reasons": "Ours.", "remedies": []}
            external    | {"body": "Indecopi", "reference": "X-1"}
            fulfil      | {"note": "Sent by hand."}
            reopen      | {"reason": "Not over."}
            follow-up   | {"satisfaction": 4}
            """)
    void aStepThatIsNotOpenIsRefused(String step, String body) {
        String number = filed();

        assertNothingDone(number, () -> marta.post(steps(number) + step, body), 409, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dance", "TRIAGE", "follow_up"})
    void anUnknownStepIsNotFound(String step) {
        String number = filed();

        assertNothingDone(number, () -> ana.tries(step, number, Map.of()), 404, "no step");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            remedies[0].amount   | {"type": "REFUND", "nature": "REDRESS"}
            remedies[0].amount   | {"type": "REFUND", "nature": "REDRESS", "amount": 0}
            remedies[0].amount   | {"type": "REFUND", "nature": "REDRESS", "amount": -5}
            remedies[0].amount   | {"type": "REFUND", "nature": "REDRESS", "amount": 1.00001}
            remedies[0].amount   | {"type": "REFUND", "nature": "REDRESS", "amount": 1e300}
            remedies[0].amount   | {"type": "REFUND", "nature": "REDRESS", "amount": 1e99999999}
            remedies[0].currency | {"type": "REFUND", "nature": "REDRESS", "amount": 5, "currency": "USD"}
            remedies[0].currency | {"type": "REFUND", "nature": "REDRESS", "amount": 5, "currency": "XXZ"}
            remedies[0].type     | {"type": "MILK", "nature": "REDRESS", "amount": 5}
            remedies[0].type     | {"nature": "REDRESS", "amount": 5}
            remedies[0].nature   | {"type": "REFUND", "amount": 5}
            remedies             | {"type": "REFUND", "nature": "REDRESS", "amount": 5000.01}
            """)
    void aRemedyThatCannotBeIsRefused(String field, String remedy) {
        String number = inResolution();
        String body = "{\"outcome\": \"UPHELD\", \"reasons\": \"Ours.\", \"remedies\": [" + remedy + "]}";

        assertNothingDone(
                number,
                () -> {
                    ResponseEntity<JsonNode> answer = ana.post(steps(number) + "resolve", body);
                    assertInvalid(answer, field);
                    return answer;
                },
                422,
                "");
    }

    @Test
    void nothingButRemediesInAListIsUnderstood() {
        String number = inResolution();

        assertInvalid(
                ana.tries("resolve", number, Map.of("outcome", "UPHELD", "reasons", "Ours.", "remedies", "none")),
                "remedies");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80.01", "0", "-1", "79.99999"})
    void approvesNoMoreThanProposedAndNoLessThanSomething(String amount) {
        String number = awaitingApprovalOf("80");

        assertNothingDone(number, () -> sofia.post(steps(number) + "approve", "{\"amount\": " + amount + "}"), 422, "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            category | triage   | {"severity": "S3"}
            category | triage   | {"severity": "S3", "category": " "}
            severity | triage   | {"category": "billing"}
            severity | triage   | {"category": "billing", "severity": "S9"}
            team     | triage   | {"category": "billing", "severity": "S3", "team": "nobodys"}
            reason   | withdraw | {}
            body     | external | {"reference": "X-1"}
            """)
    void aStepToldWrongNamesTheField(String field, String step, String body) {
        String number = filed();

        assertNothingDone(
                number,
                () -> {
                    ResponseEntity<JsonNode> answer = marta.post(steps(number) + step, body);
                    assertInvalid(answer, field);
                    return answer;
                },
                422,
                "");
    }

    @Test
    void whoWorkedTheCaseDoesNotReviewIt() {
        String number = inResolution();
        bruno.does("resolve", number, Map.of("outcome", "NOT_UPHELD", "reasons", "As agreed.", "remedies", List.of()));
        bruno.does("respond", number, Map.of("body", "It was as agreed."));
        bruno.does("answer", number, Map.of("answer", "REFUSED"));
        Map<String, Object> finding = Map.of("outcome", "UPHELD", "reasons", "Ours.", "remedies", List.of());

        assertNothingDone(number, () -> bruno.tries("review", number, finding), 403, "Somebody else");
        ana.does("review", number, finding);
    }

    private void assertNothingDone(String number, Act act, int status, String words) {
        String before = all(number);
        ResponseEntity<JsonNode> answer;
        try {
            answer = act.attempt();
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
        assertRefused(answer, status, words);
        assertThat(all(number)).isEqualTo(before);
    }

    private static List<Integer> atOnce(Act... acts) throws Exception {
        CyclicBarrier start = new CyclicBarrier(acts.length);
        ExecutorService pool = Executors.newFixedThreadPool(acts.length);
        try {
            List<Future<Integer>> answers = Stream.of(acts)
                    .map(act -> pool.submit(() -> {
                        start.await();
                        return act.attempt().getStatusCode().value();
                    }))
                    .toList();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            pool.shutdownNow();
        }
    }

    private List<String> decisionsOn(String number) {
        return timeline(number).stream()
                .filter(event -> List.of("approved", "approvedLess", "rejected").contains(event))
                .toList();
    }

    private List<String> timeline(String number) {
        return Api.body(marta.get("/api/v1/complaints/{number}/timeline", number))
                .get("items")
                .findValues("event")
                .stream()
                .map(JsonNode::asText)
                .toList();
    }

    private static String steps(String number) {
        return "/api/v1/complaints/" + number + "/steps/";
    }

    @FunctionalInterface
    private interface Act {
        ResponseEntity<JsonNode> attempt() throws Exception;
    }
}

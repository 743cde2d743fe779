package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.amends.testing.Api;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class SameRequestTwiceTests extends InterfaceTest {

    private final String mark = "m" + UUID.randomUUID().toString().replace("-", "");
    private final Map<String, Object> complaint = aClaimWith("subject", "Filed twice " + mark);

    @Test
    void theSameRequestFilesOnceAndGetsTheSameAnswer() {
        ResponseEntity<JsonNode> first = ana.file(complaint, mark);
        bruno.does("triage", Api.body(first).get("number").asText(), Map.of("category", "delivery", "severity", "S1"));
        ResponseEntity<JsonNode> second = ana.file(complaint, mark);

        assertThat(first.getStatusCode().value()).isEqualTo(201);
        assertThat(second.getStatusCode().value()).isEqualTo(201);
        assertThat(second.getBody()).isEqualTo(first.getBody());
        assertThat(numbersFiled()).containsExactly(Api.body(first).get("number").asText());
    }

    @Test
    void eightAtTheSameMomentFileOne() throws Exception {
        int callers = 8;
        CyclicBarrier start = new CyclicBarrier(callers);
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            Callable<ResponseEntity<JsonNode>> file = () -> {
                start.await();
                return ana.file(complaint, mark);
            };
            List<Future<ResponseEntity<JsonNode>>> answers =
                    IntStream.range(0, callers).mapToObj(i -> pool.submit(file)).toList();

            JsonNode first = Api.body(answers.get(0).get());
            for (Future<ResponseEntity<JsonNode>> answer : answers) {
                assertThat(answer.get().getStatusCode().value())
                        .as("%s", answer.get().getBody())
                        .isEqualTo(201);
                assertThat(answer.get().getBody()).isEqualTo(first);
            }
            assertThat(numbersFiled()).containsExactly(first.get("number").asText());
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void anotherComplaintNeedsAnotherKey() {
        ana.file(complaint, mark);

        assertInvalid(ana.file(aClaimWith("subject", "Something else " + mark), mark), "Idempotency-Key");
        assertThat(numbersFiled()).hasSize(1);
    }

    @Test
    void aKeyIsItsUsersOwn() {
        JsonNode anas = Api.body(ana.file(complaint, mark));
        JsonNode brunos = Api.body(bruno.file(complaint, mark));

        assertThat(brunos.get("number")).isNotEqualTo(anas.get("number"));
        assertThat(numbersFiled()).hasSize(2);
    }

    @Test
    void keysThatDifferInCaseAreTwoKeys() {
        JsonNode small = Api.body(ana.file(complaint, mark + "k"));
        JsonNode large = Api.body(ana.file(complaint, mark + "K"));

        assertThat(large.get("number")).isNotEqualTo(small.get("number"));
    }

    @Test
    void aRequestWithoutAKeyIsRefused() {
        assertInvalid(ana.file(complaint, null), "Idempotency-Key");
        assertInvalid(ana.file(complaint, ""), "Idempotency-Key");
        assertInvalid(ana.file(complaint, "k".repeat(201)), "Idempotency-Key");
        assertThat(numbersFiled()).isEmpty();
    }

    @Test
    void aRefusedRequestUsesNoKeyUp() {
        assertInvalid(ana.file(aClaimWith("customer", Map.of("externalId", "never-met")), mark), "customer.externalId");

        assertThat(ana.file(complaint, mark).getStatusCode().value()).isEqualTo(201);
    }

    private List<String> numbersFiled() {
        return Api.body(ana.get("/api/v1/complaints?q={mark}", mark))
                .get("items")
                .findValuesAsText("number");
    }
}

package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.Teams;
import org.amends.testing.Api;
import org.amends.testing.TestStaff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

/** Search, queue and what is said on a case. */
class ReadingTests extends InterfaceTest {

    private final String word =
            "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @Test
    void findsByNumberNameOrWords() {
        String number = bruno.files(Map.of(
                        "kind",
                        "CLAIM",
                        "channel",
                        "WEB",
                        "subject",
                        "The parcel never came",
                        "description",
                        "It was a " + word + " for the kitchen, and 100% paid.",
                        "customer",
                        Map.of("name", "Elena " + word + "x", "email", word + "@example.com")))
                .get("number")
                .asText();

        assertThat(found(number)).containsExactly(number);
        assertThat(found(number.toLowerCase(Locale.ROOT))).containsExactly(number);
        assertThat(found("elena " + word)).contains(number);
        assertThat(found(word + "x")).contains(number);
        assertThat(found(word + "@example.com")).contains(number);
        assertThat(found(word)).contains(number);
        assertThat(found("kitchen " + word)).contains(number);
        assertThat(found("the " + word + " for the kitchen")).contains(number);
        assertThat(found("garden " + word)).doesNotContain(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "+-*", "\"", "(", "@", "~>", "ab", "'; DROP TABLE complaint; --", "😡", "\\"})
    void strangeSearchesAreOnlySearches(String text) {
        filed();

        ResponseEntity<JsonNode> answer = ana.get("/api/v1/complaints?q={q}", text);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        if (List.of("%", "_").contains(text)) {
            assertThat(Api.body(answer).get("items")).isEmpty();
        }
    }

    @Test
    void searchesByStageAssigneeAndTier() {
        String filed = ana.files(aClaimWith("subject", "Filters " + word))
                .get("number")
                .asText();
        String triaged = ana.files(aClaimWith("subject", "Filters " + word))
                .get("number")
                .asText();
        ana.does("triage", triaged, Map.of("category", "billing", "severity", "S3"));
        ana.post("/api/v1/complaints/" + triaged + "/assignment", Map.of("assignee", "ana"));

        assertThat(found(word)).containsExactly(triaged, filed);
        assertThat(numbers("/api/v1/complaints?q={q}&stage=TRIAGE", word)).containsExactly(filed);
        assertThat(numbers("/api/v1/complaints?q={q}&stage=INVESTIGATION", word))
                .containsExactly(triaged);
        assertThat(numbers("/api/v1/complaints?q={q}&assignee=ana", word)).containsExactly(triaged);
        assertThat(numbers("/api/v1/complaints?q={q}&assignee=bruno", word)).isEmpty();
        assertThat(numbers("/api/v1/complaints?q={q}&tier=UNRATED", word)).hasSize(2);
        assertThat(numbers("/api/v1/complaints?q={q}&tier=PLATINUM", word)).isEmpty();
    }

    @Test
    void listsComeInPages() {
        IntStream.range(0, 5).forEach(i -> ana.files(aClaimWith("subject", "Pages " + word)));

        List<String> seen = new ArrayList<>();
        for (int page = 0; page < 3; page++) {
            JsonNode list = Api.body(ana.get("/api/v1/complaints?q={q}&page={page}&size=2", word, page));
            assertThat(list.get("page").asInt()).isEqualTo(page);
            assertThat(list.get("size").asInt()).isEqualTo(2);
            assertThat(list.get("hasNext").asBoolean()).isEqualTo(page < 2);
            seen.addAll(list.get("items").findValuesAsText("number"));
        }

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThat(Api.body(ana.get("/api/v1/complaints?q={q}&page=3&size=2", word))
                        .get("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/complaints?size=201",
                "/api/v1/complaints?size=0",
                "/api/v1/queue?size=201",
                "/api/v1/customers?size=201",
                "/api/v1/complaints?page=-1"
            })
    void aPageHasItsLimits(String path) {
        assertInvalid(ana.get(path), path.contains("page") ? "page" : "size");
        assertThat(ana.get("/api/v1/complaints?size=200").getStatusCode().value())
                .isEqualTo(200);
    }

    @Test
    void theQueueStandsByLaneThenTimeThenAge() {
        ana.files(aClaimWith("supportNeeds", "Deaf"));
        filed();
        bruno.files(aClaimWith("jurisdiction", "PE"));

        List<JsonNode> queue = new ArrayList<>();
        Api.body(ana.get("/api/v1/queue?size=200")).get("items").forEach(queue::add);

        assertThat(queue).hasSizeGreaterThan(2);
        assertThat(queue)
                .isSortedAccordingTo(Comparator.<JsonNode>comparingInt(
                                row -> row.get("lane").asInt())
                        .thenComparing(row -> Instant.parse(row.get("actBy").asText()))
                        .thenComparingLong(row -> row.get("id").asLong()));
        assertThat(queue).allMatch(row -> row.get("open").asBoolean());
    }

    @Test
    void agentsWhoTakeTheNextAtOnceGetDifferentCases() throws Exception {
        IntStream.range(0, 6).forEach(i -> filed());
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<JsonNode>> takers = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                Api taker = i % 2 == 0 ? ana : bruno;
                takers.add(() -> Api.body(taker.post("/api/v1/queue/next", "")));
            }
            List<JsonNode> taken = new ArrayList<>();
            for (Future<JsonNode> one : pool.invokeAll(takers)) {
                taken.add(one.get());
            }

            assertThat(taken.stream().map(one -> one.path("number").asText()))
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
            assertThat(taken.stream().map(one -> one.path("assignee").asText())).containsOnly("ana", "bruno");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void whereNothingWaitsThereIsNothingToTake(
            @Autowired StaffAdministration administration, @Autowired StaffDirectory staff, @Autowired Teams teams) {
        SystemActor.named("Tests", Role.ADMIN.authority()).run(() -> {
            if (staff.named("berta").isEmpty()) {
                administration.hire(
                        "berta",
                        "Berta",
                        Role.AGENT,
                        teams.withCode("billing").orElseThrow().id(),
                        null,
                        Locale.ENGLISH,
                        TestStaff.PASSWORD);
            }
        });
        Api berta = new Api(rest, "berta");
        String billings = filed();
        ana.does("triage", billings, Map.of("category", "billing", "severity", "S3", "team", "billing"));

        List<String> taken = new ArrayList<>();
        ResponseEntity<JsonNode> answer = berta.post("/api/v1/queue/next", "");
        while (answer.getStatusCode().value() == 200) {
            taken.add(Api.body(answer).get("number").asText());
            assertThat(Api.body(answer).get("team").asText()).isEqualTo("billing");
            answer = berta.post("/api/v1/queue/next", "");
        }

        assertThat(taken).contains(billings);
        assertThat(answer.getStatusCode().value()).isEqualTo(204);
        assertThat(answer.getBody()).isNull();
    }

    @Test
    void aCaseThatAColleagueHasIsNotTakenFromThem() {
        String number = filed();
        String assignment = "/api/v1/complaints/" + number + "/assignment";
        ana.post(assignment, Map.of("assignee", "ana"));

        assertRefused(bruno.post(assignment, Map.of("assignee", "bruno")), 409, "colleague");
        assertInvalid(sofia.post(assignment, Map.of("assignee", "noone")), "assignee");
        assertThat(Api.body(sofia.post(assignment, Map.of("assignee", "bruno")))
                        .get("assignee")
                        .asText())
                .isEqualTo("bruno");
    }

    @Test
    void theTimelineTellsWhoSaidWhatInItsOrder() {
        String number = filed();
        String complaint = "/api/v1/complaints/" + number;
        ana.post(complaint + "/messages", Map.of("direction", "OUT", "body", "Which order?"));
        ana.post(complaint + "/messages", Map.of("direction", "IN", "body", "The second."));
        bruno.post(complaint + "/notes", Map.of("body", "She sounds tired."));

        JsonNode timeline = Api.body(ana.get(complaint + "/timeline"));

        List<String> said = new ArrayList<>();
        timeline.get("items").forEach(line -> {
            if (!line.get("kind").asText().equals("EVENT")) {
                said.add(line.get("kind").asText() + " " + line.get("actor").asText() + ": "
                        + line.get("body").asText());
            }
        });
        assertThat(said)
                .containsExactly(
                        "MESSAGE_OUT ana (AGENT): Which order?",
                        "MESSAGE_IN ana (AGENT): The second.",
                        "NOTE bruno (AGENT): She sounds tired.");
        assertThat(timeline.get("items").get(0).get("event").asText()).isEqualTo("filed");
        assertThat(ana.sees(number).get("replyUnread").asBoolean()).isTrue();
        assertInvalid(ana.post(complaint + "/messages", Map.of("direction", "SIDEWAYS", "body", "x")), "direction");
        assertInvalid(ana.post(complaint + "/messages", Map.of("body", "x")), "direction");
        assertInvalid(ana.post(complaint + "/messages", Map.of("direction", "OUT")), "body");
        assertInvalid(ana.post(complaint + "/notes", Map.of("body", " ")), "body");
    }

    private List<String> found(String text) {
        return numbers("/api/v1/complaints?q={q}", text);
    }

    private List<String> numbers(String path, String text) {
        return Api.body(ana.get(path, text)).get("items").findValuesAsText("number");
    }
}

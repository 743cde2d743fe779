package org.amends.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.amends.complaint.ClockSweep;
import org.amends.kernel.SystemActor;
import org.amends.testing.Api;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions from a case to other departments, and the date to look again. */
class RequestsTests extends InterfaceTest {

    @Autowired
    private TestClock clock;

    @Autowired
    private ClockSweep sweep;

    @Autowired
    private JdbcClient jdbc;

    private Api walter;
    private Api wanda;
    private Api bella;
    private Api olga;

    @BeforeEach
    void departments() {
        clock.reset();
        walter = new Api(rest, "walter");
        wanda = new Api(rest, "wanda");
        bella = new Api(rest, "bella");
        olga = new Api(rest, "olga");
    }

    @AfterEach
    void backToTheStart() {
        clock.reset();
    }

    @Test
    void aDepartmentIsAskedAndAnswers() {
        String number = investigating();
        Instant before = actBy(number);
        JsonNode asked = asks(number, "warehouse", "Is the pump in stock?");
        assertThat(asked.get("state").asText()).isEqualTo("OPEN");
        assertThat(asked.get("departmentName").asText()).isEqualTo("Warehouse");
        assertThat(asked.get("askedBy").asText()).startsWith("ana");
        assertThat(asked.get("dueAt").asText()).as("a working day later").isEqualTo("2026-03-02T18:00:00Z");
        assertThat(actBy(number)).as("asking moves nothing").isEqualTo(before);

        JsonNode answered = answers(walter, id(asked), "Four are left.");

        assertThat(answered.at("/request/state").asText()).isEqualTo("ANSWERED");
        assertThat(answered.at("/request/endedBy").asText()).startsWith("walter");
        assertThat(ana.sees(number).get("requestUnread").asBoolean()).isTrue();
        JsonNode line = last(number);
        assertThat(line.get("kind").asText()).isEqualTo("ANSWER");
        assertThat(line.get("body").asText()).isEqualTo("Four are left.");
        assertThat(line.get("actor").asText()).startsWith("walter");
        assertThat(line.at("/details/department").asText()).isEqualTo("Warehouse");
    }

    @Test
    void anAnswerBringsTheCaseForwardLikeAnUnreadReplyUntilSomebodyActs() {
        String number = investigating();
        Instant before = actBy(number);
        clock.advance(Duration.ofMinutes(5));
        answers(walter, id(asks(number, "warehouse", "In stock?")), "Yes.");
        String likeThis = investigating();
        Instant reply = actBy(hears(likeThis));
        assertThat(actBy(number)).isBefore(before).isEqualTo(reply);

        ana.post("/api/v1/complaints/" + number + "/notes", Map.of("body", "Fine."));
        assertThat(actBy(number)).as("a note reads nothing").isEqualTo(reply);
        ana.post("/api/v1/complaints/" + number + "/requests/noted", Map.of());
        assertThat(actBy(number)).isEqualTo(before);
        assertThat(ana.sees(number).get("requestUnread").asBoolean()).isFalse();

        answers(walter, id(asks(number, "warehouse", "Sure?")), "Yes.");
        ana.does("investigate", number, Map.of("findings", "It was there all along."));
        assertThat(ana.sees(number).get("requestUnread").asBoolean()).isFalse();
    }

    @Test
    void anAnswerBringsBackACaseThatWaitsForTheCustomer() {
        String number = investigating();
        JsonNode asked = asks(number, "warehouse", "In stock?");
        ana.does("ask", number, Map.of("body", "Which pump?", "until", "2026-03-06T18:00:00Z"));
        assertThat(lane(number)).isEqualTo(2);

        answers(walter, id(asked), "Yes.");

        assertThat(lane(number)).isEqualTo(1);
        assertThat(ana.sees(number).get("stage").asText()).isEqualTo("WAITING_FOR_CUSTOMER");
    }

    @Test
    void whatNobodyAnswersInTimeIsToldOnceAndComesBack() {
        String number = investigating();
        asks(number, "warehouse", "In stock?");
        clock.advance(Duration.ofDays(1).plusMinutes(1));

        sweeps();
        sweeps();

        assertThat(events(number)).containsOnlyOnce("requestOverdue");
        assertThat(ana.sees(number).get("requestUnread").asBoolean()).isTrue();
        JsonNode mine = Api.body(walter.get("/api/v1/requests?size=200")).get("items");
        assertThat(mine.findValuesAsText("overdue")).contains("true");
    }

    @Test
    void theOneThatIsDueFirstStandsFirstAndClosedHoursBecomeTheNextOpening() {
        String number = investigating();
        asks(number, "shops", "Later", "2026-03-05T12:00:00Z");
        asks(number, "shops", "Sooner", "2026-03-04T12:00:00Z");
        JsonNode weekend = asks(number, "shops", "At the weekend", "2026-03-07T12:00:00Z");
        assertThat(weekend.get("dueAt").asText()).isEqualTo("2026-03-09T09:00:00Z");

        List<String> questions = Api.body(olga.get("/api/v1/requests?department=shops&size=200"))
                .get("items")
                .findValuesAsText("question");

        assertThat(questions).containsSubsequence("Sooner", "Later", "At the weekend");
    }

    @Test
    void aDepartmentSeesTheStoryItNeedsAndNothingElse() {
        String number = ana.files(Map.of(
                        "kind",
                        "CLAIM",
                        "channel",
                        "PHONE",
                        "subject",
                        "The pump leaks",
                        "description",
                        "At the seal.",
                        "product",
                        "Pump 7",
                        "amountClaimed",
                        "777.77",
                        "supportNeeds",
                        List.of("hard of hearing"),
                        "customer",
                        Map.of(
                                "externalId",
                                "req-" + UUID.randomUUID(),
                                "name",
                                "Grace Lindqvist",
                                "phone",
                                "+51 999 123 123",
                                "email",
                                "grace@example.com")))
                .get("number")
                .asText();
        hears(number);
        answers(bella, id(asks(number, "billing", "Was it paid?")), "In March.");
        ana.post("/api/v1/complaints/" + number + "/notes", Map.of("body", "Between us."));
        String id = id(asks(number, "warehouse", "In stock?"));

        String story = String.valueOf(walter.get("/api/v1/requests/" + id).getBody());

        assertThat(story)
                .contains("In stock?", "The pump leaks", "At the seal.", "Pump 7", "Grace Lindqvist", "req-")
                .contains("And another thing", "Was it paid?", "In March.")
                .doesNotContain("777.77", "999 123", "grace@example.com", "tier", "risk", "Between us", "hearing");
        assertRefused(walter.get("/api/v1/complaints/" + number), 403, "");
        assertRefused(walter.get("/api/v1/complaints/" + number + "/requests"), 403, "");
    }

    @Test
    void aDepartmentHasItsOwnRequestsAndWhoIsInNoTeamHasAll() {
        String number = investigating();
        String id = id(asks(number, "warehouse", "Only for the warehouse " + number));

        assertRefused(bella.get("/api/v1/requests/" + id), 403, "This request is for Warehouse.");
        assertRefused(answer(bella, id, "Me"), 403, "This request is for Warehouse.");
        assertRefused(bella.post("/api/v1/requests/" + id + "/take", Map.of()), 403, "This request is for Warehouse.");
        assertThat(questions(bella)).doesNotContain("Only for the warehouse " + number);
        assertThat(questions(walter)).contains("Only for the warehouse " + number);
        assertThat(questions(olga)).contains("Only for the warehouse " + number);
        assertThat(questions(sofia)).contains("Only for the warehouse " + number);
        answers(olga, id, "Yes.");
    }

    @Test
    void agentsAskAndDepartmentsAnswer() {
        String number = investigating();
        String id = id(asks(number, "warehouse", "In stock?"));

        assertRefused(answer(ana, id, "Yes"), 403, "");
        assertRefused(answer(adam, id, "Yes"), 403, "");
        assertRefused(walter.post("/api/v1/requests/" + id + "/withdraw", Map.of("reason", "No")), 403, "");
        assertRefused(
                walter.post(
                        "/api/v1/complaints/" + number + "/requests",
                        Map.of("department", "billing", "question", "Eh?")),
                403,
                "");
        assertThat(adam.get("/api/v1/requests/" + id).getStatusCode().value()).isEqualTo(200);
        assertThat(Api.nobody(rest).get("/api/v1/requests").getStatusCode().value())
                .isEqualTo(401);
    }

    @Test
    void somebodySaysThatTheyAreOnItAndItIsTheirs() {
        String id = id(asks(investigating(), "warehouse", "Who is on it?"));
        walter.post("/api/v1/requests/" + id + "/take", Map.of());
        wanda.post("/api/v1/requests/" + id + "/take", Map.of());

        assertThat(Api.body(wanda.get("/api/v1/requests/" + id))
                        .at("/request/takenBy")
                        .asText())
                .startsWith("wanda");
        assertThat(Api.body(wanda.get("/api/v1/requests?mine=true&size=200")).findValuesAsText("id"))
                .contains(id);
        assertThat(Api.body(walter.get("/api/v1/requests?mine=true&size=200")).findValuesAsText("id"))
                .doesNotContain(id);
    }

    @Test
    void whatIsWithdrawnNobodyAnswersAnyMore() {
        String number = investigating();
        String id = id(asks(number, "warehouse", "In stock?"));

        ana.post("/api/v1/requests/" + id + "/withdraw", Map.of("reason", "Found it."));

        assertRefused(answer(walter, id, "Yes"), 409, "has withdrawn this question");
        assertThat(events(number)).contains("requestWithdrawn");
        assertRefused(ana.post("/api/v1/requests/" + id + "/withdraw", Map.of("reason", "Again")), 409, "");
    }

    @Test
    void aCaseThatIsClosedWithdrawsWhatItAsked() {
        String number = investigating();
        String id = id(asks(number, "warehouse", "In stock?"));

        sofia.does("withdraw", number, Map.of("reason", "Settled."));

        assertThat(Api.body(walter.get("/api/v1/requests/" + id))
                        .at("/request/state")
                        .asText())
                .isEqualTo("WITHDRAWN");
        assertRefused(
                ana.post(
                        "/api/v1/complaints/" + number + "/requests",
                        Map.of("department", "billing", "question", "Eh?")),
                409,
                "closed");
    }

    @RepeatedTest(3)
    void ofTwoPeopleWhoAnswerAtOnceTheSecondIsToldWhoWasFaster() throws Exception {
        String number = investigating();
        String id = id(asks(number, "warehouse", "In stock?"));
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Callable<ResponseEntity<JsonNode>>> both = List.of(
                    () -> {
                        start.await();
                        return answer(walter, id, "Yes, says Walter.");
                    },
                    () -> {
                        start.await();
                        return answer(wanda, id, "Yes, says Wanda.");
                    });
            List<Integer> outcomes = people.invokeAll(both).stream()
                    .map(RequestsTests::status)
                    .sorted()
                    .toList();
            assertThat(outcomes).containsExactly(200, 409);
        } finally {
            people.shutdown();
        }
        assertRefused(answer(wanda, id, "Once more"), 409, "has answered this already");
        assertThat(timeline(number).findValuesAsText("kind")).containsOnlyOnce("ANSWER");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "-", textBlock = """
            department, nowhere,   In stock?, -
            department, care,      In stock?, -
            department, -,         In stock?, -
            question,   warehouse, -,         -
            question,   warehouse, '  ',      -
            dueAt,      warehouse, In stock?, 2026-03-01T09:00:00Z
            dueAt,      warehouse, In stock?, 2036-03-01T09:00:00Z
            """)
    void saysWhatIsMissingInAQuestion(String field, String department, String question, String due) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("department", department);
        asked.put("question", question);
        asked.put("dueAt", due);
        assertInvalid(ana.post("/api/v1/complaints/" + investigating() + "/requests", asked), field);
    }

    @Test
    void saysWhatIsNotThereOrEmpty() {
        String id = id(asks(investigating(), "warehouse", "In stock?"));
        assertInvalid(answer(walter, id, " "), "body");
        assertInvalid(ana.post("/api/v1/requests/" + id + "/withdraw", Map.of()), "reason");
        for (String unknown : List.of("1", "no-number")) {
            assertRefused(walter.get("/api/v1/requests/" + unknown), 404, "");
            assertRefused(answer(walter, unknown, "Yes"), 404, "");
        }
        assertRefused(
                ana.post("/api/v1/complaints/C-1/requests", Map.of("department", "billing", "question", "Eh?")),
                404,
                "");
        assertRefused(walter.get("/api/v1/requests?size=0"), 422, "");
    }

    @Test
    void tellsThePeopleOfTheDepartmentByMail() {
        String id = id(asks(investigating(), "warehouse", "Is it <b>there</b>?"));

        assertThat(jdbc.sql(
                                "SELECT CONCAT(recipient, ' ', subject, ' ', body) FROM outbox WHERE about = ? ORDER BY recipient")
                        .param(id)
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allMatch(mail -> mail.contains("Warehouse is asked: Charged twice")
                        && mail.contains("Is it <b>there</b>?")
                        && mail.contains("Monday, March 2, 2026, 6:00"))
                .anyMatch(mail -> mail.startsWith("walter@"));
    }

    @Test
    void aDateToLookAgainBringsTheCaseForwardAndSaysWhy() {
        String number = investigating();
        Instant before = actBy(number);
        String later = looks(number, "2026-03-20T09:00:00Z", "Did the refund arrive?")
                .get("actBy")
                .asText();
        assertThat(Instant.parse(later)).as("never back").isEqualTo(before);

        JsonNode sooner = looks(number, "2026-03-02T10:00:00Z", "Is she home?");

        assertThat(sooner.get("actBy").asText()).isEqualTo("2026-03-02T10:00:00Z");
        assertThat(sooner.get("diaryReason").asText()).isEqualTo("Is she home?");
        assertThat(last(number).at("/details/on").asText()).isEqualTo("2026-03-02T10:00:00Z");
        JsonNode removed = delete(number);
        assertThat(removed.get("diaryAt").isNull()).isTrue();
        assertThat(Instant.parse(removed.get("actBy").asText())).isEqualTo(before);
        assertThat(delete(number).get("diaryAt").isNull()).as("removed twice").isTrue();
    }

    @Test
    void aDayAloneIsWhenWeOpen() {
        String number = investigating();
        assertThat(looks(number, "2026-03-04", "See.").get("diaryAt").asText()).isEqualTo("2026-03-04T09:00:00Z");
        assertThat(looks(number, "2026-03-07", "See.").get("diaryAt").asText())
                .as("a Saturday")
                .isEqualTo("2026-03-09T09:00:00Z");
    }

    @Test
    void whoActsOnceTheDayHasComeHasLookedAgain() {
        String number = investigating();
        looks(number, "2026-03-04", "See.");
        ana.post("/api/v1/complaints/" + number + "/notes", Map.of("body", "Not yet."));
        assertThat(ana.sees(number).get("diaryAt").isNull())
                .as("before its day")
                .isFalse();

        clock.moveTo(Instant.parse("2026-03-04T09:01:00Z"));
        sweeps();
        sweeps();
        assertThat(events(number)).containsOnlyOnce("diaryDue").doesNotContain("legalAtHand");
        ana.post("/api/v1/complaints/" + number + "/notes", Map.of("body", "Looked."));

        assertThat(ana.sees(number).get("diaryAt").isNull()).isTrue();
    }

    @Test
    void aCaseThatWaitsIsBackOnTheDayToLookAgain() {
        String number = investigating();
        looks(number, "2026-03-04", "Has she written?");
        ana.does("ask", number, Map.of("body", "Which pump?", "until", "2026-03-06T18:00:00Z"));
        assertThat(lane(number)).isEqualTo(2);

        clock.moveTo(Instant.parse("2026-03-04T09:01:00Z"));
        sweeps();

        assertThat(lane(number)).isEqualTo(1);
        assertThat(ana.sees(number).get("actBy").asText()).isEqualTo("2026-03-04T09:00:00Z");
    }

    @Test
    void aClosedCaseIsNotLookedAtAgain() {
        String number = investigating();
        looks(number, "2026-03-04", "See.");
        sofia.does("withdraw", number, Map.of("reason", "Settled."));

        assertThat(ana.sees(number).get("diaryAt").isNull()).isTrue();
        assertRefused(
                ana.post("/api/v1/complaints/" + number + "/diary", Map.of("on", "2026-03-04", "reason", "See.")),
                409,
                "closed");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(nullValues = "-", textBlock = """
            on,     -,                    See.
            on,     soon,                 See.
            on,     2026-03-32,           See.
            on,     2026-03-01,           See.
            on,     2026-03-02T08:00:00Z, See.
            on,     2036-03-02T08:00:00Z, See.
            reason, 2026-03-04,           -
            """)
    void saysWhatIsMissingInADate(String field, String on, String reason) {
        Map<String, Object> entry = new HashMap<>();
        entry.put("on", on);
        entry.put("reason", reason);
        assertInvalid(ana.post("/api/v1/complaints/" + investigating() + "/diary", entry), field);
    }

    private String investigating() {
        String number = ana.files(aClaim()).get("number").asText();
        ana.does("triage", number, Map.of("category", "billing", "severity", "S3"));
        return number;
    }

    private JsonNode asks(String number, String department, String question) {
        return created(number, Map.of("department", department, "question", question));
    }

    private JsonNode asks(String number, String department, String question, String due) {
        return created(number, Map.of("department", department, "question", question, "dueAt", due));
    }

    private JsonNode created(String number, Map<String, String> question) {
        ResponseEntity<JsonNode> asked = ana.post("/api/v1/complaints/" + number + "/requests", question);
        assertThat(asked.getStatusCode().value()).as("%s", asked.getBody()).isEqualTo(201);
        return Api.body(asked);
    }

    private static ResponseEntity<JsonNode> answer(Api who, String id, String text) {
        return who.post("/api/v1/requests/" + id + "/answer", Map.of("body", text));
    }

    private static JsonNode answers(Api who, String id, String text) {
        ResponseEntity<JsonNode> answered = answer(who, id, text);
        assertThat(answered.getStatusCode().value())
                .as("%s", answered.getBody())
                .isEqualTo(200);
        return Api.body(answered);
    }

    private JsonNode looks(String number, String on, String reason) {
        ResponseEntity<JsonNode> set =
                ana.post("/api/v1/complaints/" + number + "/diary", Map.of("on", on, "reason", reason));
        assertThat(set.getStatusCode().value()).as("%s", set.getBody()).isEqualTo(200);
        return Api.body(set);
    }

    private JsonNode delete(String number) {
        return Api.body(ana.sends(
                org.springframework.http.HttpMethod.DELETE, "/api/v1/complaints/" + number + "/diary", null, Map.of()));
    }

    private String hears(String number) {
        ana.post("/api/v1/complaints/" + number + "/messages", Map.of("direction", "IN", "body", "And another thing."));
        return number;
    }

    private static List<String> questions(Api who) {
        return Api.body(who.get("/api/v1/requests?size=200")).findValuesAsText("question");
    }

    private JsonNode timeline(String number) {
        return Api.body(ana.get("/api/v1/complaints/{number}/timeline?size=200", number))
                .get("items");
    }

    private List<String> events(String number) {
        return timeline(number).findValuesAsText("event");
    }

    private JsonNode last(String number) {
        JsonNode lines = timeline(number);
        return lines.get(lines.size() - 1);
    }

    private Instant actBy(String number) {
        return Instant.parse(ana.sees(number).get("actBy").asText());
    }

    private int lane(String number) {
        return ana.sees(number).get("lane").asInt();
    }

    private void sweeps() {
        SystemActor.named("Clocks", "SYSTEM_WORK").run(() -> {
            while (sweep.sweep() > 0) {
                // other tests leave cases that are late
            }
        });
    }

    private static String id(JsonNode request) {
        return request.get("id").asText();
    }

    private static int status(Future<ResponseEntity<JsonNode>> answered) {
        try {
            return answered.get().getStatusCode().value();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }
}

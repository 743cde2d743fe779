package org.amends.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.amends.complaint.ComplaintNumber;
import org.amends.testing.Api;
import org.amends.testing.TestClock;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;

/** The way of one case through the processes: who does what, how time passes, and where the case then stands. */
final class Journey {

    static final String HANDLING = "complaintHandling";

    private static final Duration BETWEEN_ACTS = Duration.ofSeconds(1);

    private final TestRestTemplate rest;
    private final TestClock clock;
    private final Engine engine;
    private final String number;
    private final String id;

    private Journey(TestRestTemplate rest, TestClock clock, Engine engine, JsonNode filed) {
        this.rest = rest;
        this.clock = clock;
        this.engine = engine;
        this.number = filed.get("number").asText();
        this.id = filed.get("id").asText();
    }

    /** Ana files it. */
    static Journey begin(TestRestTemplate rest, TestClock clock, Engine engine, Map<String, Object> complaint) {
        return new Journey(rest, clock, engine, new Api(rest, "ana").files(complaint));
    }

    // what happens

    /** Somebody does one step after the other, and each is accepted. */
    Journey by(String user, Act... acts) {
        for (Act act : acts) {
            clock.advance(BETWEEN_ACTS);
            new Api(rest, user).does(act.step(), number, act.body());
        }
        return this;
    }

    Journey isRefused(HttpStatus status, String user, Act act) {
        assertThat(attempt(user, act)).as("%s: %s", user, act).isEqualTo(status);
        return this;
    }

    HttpStatus attempt(String user, Act act) {
        return HttpStatus.valueOf(new Api(rest, user)
                .tries(act.step(), number, act.body())
                .getStatusCode()
                .value());
    }

    /** A message of the customer comes in that nobody asked for. */
    Journey customerWrites(String body) {
        clock.advance(BETWEEN_ACTS);
        assertThat(new Api(rest, "ana")
                        .post("/api/v1/complaints/" + number + "/messages", Map.of("direction", "IN", "body", body))
                        .getStatusCode())
                .isEqualTo(HttpStatus.CREATED);
        return this;
    }

    /** Timers and jobs of the case run when they are due, and the clocks of all cases are looked at. */
    Journey timePasses(Duration duration) {
        clock.advance(duration);
        engine.catchUp(id);
        return this;
    }

    /** What runs in the background has run. */
    Journey thenInTheBackground() {
        return timePasses(BETWEEN_ACTS);
    }

    // where it stands

    /** @param steps open beside withdrawal, which always is */
    Journey isAt(String stage, String... steps) {
        JsonNode complaint = complaint();
        assertThat(complaint.get("stage").asText()).isEqualTo(stage);
        assertThat(texts(complaint.get("openSteps")))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(Arrays.stream(steps), Stream.of("withdraw"))
                        .toList());
        assertThat(engine.running(id)).contains(HANDLING);
        return this;
    }

    /** @param steps open beside reopening, which then always is */
    Journey isClosedAs(String reason, String... steps) {
        JsonNode complaint = complaint();
        assertThat(complaint.get("stage").asText()).isEqualTo("CLOSED");
        assertThat(complaint.get("open").asBoolean()).isFalse();
        assertThat(complaint.get("closureReason").asText()).isEqualTo(reason);
        assertThat(texts(complaint.get("openSteps")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Arrays.stream(steps), Stream.of("reopen")).toList());
        assertThat(engine.running(id)).doesNotContain(HANDLING);
        return this;
    }

    /** @param processes that run for the case, none to say that all have ended */
    Journey runs(String... processes) {
        assertThat(engine.running(id)).containsExactly(processes);
        return this;
    }

    /** All tasks and events that the handling has left behind it, in order. */
    Journey passed(String... activities) {
        return passedIn(HANDLING, activities);
    }

    Journey passedIn(String process, String... activities) {
        assertThat(engine.passed(id, process)).containsExactly(activities);
        return this;
    }

    /** These events are on the timeline, in this order, among others. */
    Journey tells(String... events) {
        assertThat(events()).containsSubsequence(events);
        return this;
    }

    Journey doesNotTell(String event) {
        assertThat(events()).doesNotContain(event);
        return this;
    }

    // what it is

    ComplaintNumber number() {
        return new ComplaintNumber(number);
    }

    String id() {
        return id;
    }

    JsonNode complaint() {
        return new Api(rest, "adam").sees(number);
    }

    Instant instant(String field) {
        return Instant.parse(complaint().get(field).asText());
    }

    List<String> events() {
        JsonNode timeline =
                Api.body(new Api(rest, "adam").get("/api/v1/complaints/{number}/timeline?size=200", number));
        List<String> events = new ArrayList<>();
        timeline.get("items").forEach(line -> {
            if (line.hasNonNull("event")) {
                events.add(line.get("event").asText());
            }
        });
        return events;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}

package org.amends.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.amends.kernel.Conflict;
import org.amends.kernel.Refusal;
import org.amends.kernel.Unknown;
import org.amends.testing.AmendsTest;
import org.amends.testing.Api;
import org.amends.testing.Complaints;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** What whoever has number and code may see and do, and whoever has not may not. */
@AmendsTest
class ComplaintTrackingTests {

    @Autowired
    private ComplaintTracking tracking;

    @Autowired
    private TestClock clock;

    private final String address = UUID.randomUUID().toString();
    private Api ana;

    @BeforeEach
    void staff(@Autowired TestRestTemplate rest) {
        ana = new Api(rest, "ana");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void showsTheCustomersSideOfTheCaseAndNothingElse() {
        TrackingKey key = filed();
        String number = key.number().value();
        ana.post("/api/v1/complaints/" + number + "/notes", Map.of("body", "He shouts. Careful."));
        ana.post("/api/v1/complaints/" + number + "/messages", Map.of("direction", "OUT", "body", "We look into it."));
        ana.does("triage", number, Map.of("category", "secret-category", "severity", "S3"));

        TrackedCase seen = tracking.open(key, address);

        assertThat(seen.stage()).isEqualTo(Stage.INVESTIGATION);
        assertThat(seen.promisedBy()).isNotNull();
        assertThat(seen.messages()).extracting(TrackedCase.Message::text).containsExactly("We look into it.");
        assertThat(seen.toString()).doesNotContain("shouts", "secret-category", "ana (AGENT)", "P3");
    }

    @Test
    void understandsHowPeopleWriteTheCodeDown() {
        TrackingKey key = filed();
        String code =
                key.code().toLowerCase().substring(0, 5) + " – " + key.code().substring(5);

        assertThat(tracking.open(TrackingKey.of(" " + key.number().value().toLowerCase(), code), address)
                        .number())
                .isEqualTo(key.number());
    }

    @Test
    void refusesAWrongCodeAndANumberThatDoesNotExistInTheSameWords() {
        TrackingKey key = filed();

        Unknown wrongCode = refused(Unknown.class, new TrackingKey(key.number(), "2222222222"));
        Unknown noCase = refused(Unknown.class, new TrackingKey(new ComplaintNumber("C-1999-000001"), key.code()));
        Unknown noCode = refused(Unknown.class, new TrackingKey(new ComplaintNumber("C-1999-000001"), "----------"));

        assertThat(wrongCode.key()).isEqualTo(noCase.key()).isEqualTo(noCode.key());
        assertThat(wrongCode.arguments()).isEqualTo(noCase.arguments());
    }

    @Test
    void opensNobodyElsesCase() {
        TrackingKey mine = filed();
        TrackingKey theirs = filed();
        TrackingKey mixed = new TrackingKey(theirs.number(), mine.code());

        refused(Unknown.class, mixed);
        assertThatThrownBy(() -> tracking.write(mixed, "Hello", address)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> tracking.answer(mixed, Answer.ACCEPTED, null, address))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> tracking.reopen(mixed, "Hello", address)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> tracking.withdraw(mixed, "Hello", address)).isInstanceOf(Unknown.class);
        assertThat(tracking.open(theirs, address).messages()).isEmpty();
    }

    @Test
    void letsNobodyGuessFromOneAddress() {
        TrackingKey key = filed();
        TrackingKey wrong = new TrackingKey(key.number(), "2222222222");
        for (int tried = 0; tried < 20; tried++) {
            refused(Unknown.class, wrong);
        }

        assertThat(refused(Conflict.class, wrong).key()).isEqualTo("complaint.visitor.wait.tries");
        assertThat(refused(Conflict.class, key).key()).isEqualTo("complaint.visitor.wait.tries");
        assertThat(tracking.open(key, "another" + address)).isNotNull();
        clock.advance(java.time.Duration.ofMinutes(4));
        assertThat(tracking.open(key, address)).isNotNull();
    }

    @Test
    void letsNobodyGuessACaseFromManyAddresses() {
        TrackingKey key = filed();
        for (int tried = 0; tried < 30; tried++) {
            int network = tried;
            assertThatThrownBy(() -> tracking.open(new TrackingKey(key.number(), "2222222222"), address + network))
                    .isInstanceOf(Unknown.class);
        }

        assertThatThrownBy(() -> tracking.open(new TrackingKey(key.number(), "2222222222"), address + "x"))
                .isInstanceOf(Conflict.class);
        assertThat(tracking.open(filed(), address + "x")).isNotNull();
    }

    @Test
    void countsAWholeNetworkOfVersionSixAsOneAddress() {
        TrackingKey wrong = new TrackingKey(new ComplaintNumber("C-1999-" + UUID.randomUUID()), "2222222222");
        String network = "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + ":7:";
        for (int tried = 0; tried < 20; tried++) {
            int host = tried;
            assertThatThrownBy(() -> tracking.open(wrong, network + ":" + host)).isInstanceOf(Unknown.class);
        }

        assertThatThrownBy(() -> tracking.open(wrong, network + ":ffff")).isInstanceOf(Conflict.class);
    }

    @Test
    void costsNothingToLookOften() {
        TrackingKey key = filed();
        for (int looked = 0; looked < 50; looked++) {
            tracking.open(key, address);
        }
        assertThat(tracking.open(key, address)).isNotNull();
    }

    @Test
    void takesTheReplyWeWaitFor() {
        TrackingKey key = filed();
        String number = key.number().value();
        ana.does("triage", number, Map.of("category", "service", "severity", "S3"));
        ana.does("ask", number, Map.of("body", "Which model?", "until", "2026-03-09T12:00:00Z"));
        TrackedCase asked = tracking.open(key, address);
        assertThat(asked.offers(Step.REPLY)).isTrue();
        assertThat(asked.waitUntil()).isEqualTo("2026-03-09T12:00:00Z");

        tracking.write(key, "The Aquaflow 2000. <b>Really</b>", address);

        assertThat(ana.sees(number).get("stage").asText()).isEqualTo("INVESTIGATION");
        TrackedCase replied = tracking.open(key, address);
        assertThat(replied.messages())
                .extracting(TrackedCase.Message::theirs, TrackedCase.Message::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, "Which model?"),
                        org.assertj.core.groups.Tuple.tuple(true, "The Aquaflow 2000. <b>Really</b>"));
    }

    @Test
    void tellsStaffOfAMessageThatNobodyWaitedFor() {
        TrackingKey key = filed();

        tracking.write(key, "One more thing.", address);

        assertThat(ana.sees(key.number().value()).get("replyUnread").asBoolean())
                .isTrue();
    }

    @Test
    void showsTheOfferAndTakesTheAnswerToIt() {
        TrackingKey key = filed();
        String number = key.number().value();
        answered(number);
        TrackedCase offered = tracking.open(key, address);
        assertThat(offered.offers(Step.ANSWER)).isTrue();
        assertThat(offered.offered())
                .extracting(OfferedRemedies.Offered::what)
                .containsExactly("recovery.type.CREDIT", "recovery.type.APOLOGY");
        assertThat(offered.offered().get(1).amount()).isNull();
        assertThat(offered.messages())
                .filteredOn(TrackedCase.Message::answers)
                .extracting(TrackedCase.Message::text)
                .containsExactly("We are sorry.");

        tracking.answer(key, Answer.ACCEPTED, "Thank you.", address);

        assertThat(ana.sees(number).get("answer").asText()).isEqualTo("ACCEPTED");
        assertThatThrownBy(() -> tracking.answer(key, Answer.REFUSED, "No!", address))
                .isInstanceOf(Conflict.class);
        assertThat(ana.sees(number).get("answer").asText()).isEqualTo("ACCEPTED");
    }

    @Test
    void doesNotTellWhatIsOnlyProposed() {
        TrackingKey key = filed();
        String number = key.number().value();
        proposed(number, 121);

        assertThat(tracking.open(key, address).offered()).isEmpty();
        assertThat(tracking.open(key, address).toString().replace(number, "")).doesNotContain("121");
    }

    @Test
    void opensAClosedCaseAgainAndTakesNoMessageThatNobodyWouldRead() {
        TrackingKey key = filed();
        String number = key.number().value();
        Complaints complaints = new Complaints(ana);
        complaints.investigate(number);
        complaints.close(number);
        assertThat(tracking.open(key, address).isClosed()).isTrue();
        assertThatThrownBy(() -> tracking.write(key, "Hello?", address)).isInstanceOf(Conflict.class);

        tracking.reopen(key, "It leaks again.", address);

        JsonNode seen = ana.sees(number);
        assertThat(seen.get("stage").asText()).isEqualTo("INVESTIGATION");
        assertThat(tracking.open(key, address).messages())
                .extracting(TrackedCase.Message::text)
                .endsWith("It leaks again.");
    }

    @Test
    void letsThemWithdrawWithoutASupervisor() {
        TrackingKey key = filed();

        tracking.withdraw(key, "Found it.", address);

        assertThat(ana.sees(key.number().value()).get("closureReason").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void takesOnlySoManyMessagesAnHour() {
        TrackingKey key = filed();
        for (int written = 0; written < 30; written++) {
            tracking.write(key, "Again " + written, address);
        }
        assertThatThrownBy(() -> tracking.write(key, "And again", address))
                .isInstanceOfSatisfying(Conflict.class, refused -> assertThat(refused.key())
                        .isEqualTo("complaint.visitor.wait.messages"));
    }

    private void answered(String number) {
        proposed(number, 20);
        ana.does("respond", number, Map.of("body", "We are sorry."));
    }

    private void proposed(String number, int amount) {
        Complaints complaints = new Complaints(ana);
        complaints.investigate(number);
        complaints.propose(
                number,
                Map.of("type", "CREDIT", "nature", "REDRESS", "amount", amount),
                Map.of("type", "APOLOGY", "nature", "GOODWILL", "amount", 5));
    }

    private <R extends Refusal> R refused(Class<R> type, TrackingKey key) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(type, () -> tracking.open(key, address));
    }

    private TrackingKey filed() {
        JsonNode filed = ana.files(Map.of(
                "kind",
                "CLAIM",
                "channel",
                "PHONE",
                "subject",
                "The pump leaks",
                "customer",
                Map.of("externalId", "track-" + UUID.randomUUID(), "name", "Rosa Quispe")));
        return TrackingKey.of(
                filed.get("number").asText(), filed.get("trackingCode").asText());
    }
}

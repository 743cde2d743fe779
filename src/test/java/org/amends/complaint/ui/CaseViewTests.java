package org.amends.complaint.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amends.complaint.CaseChanges;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.ComplaintQueue;
import org.amends.complaint.Outcome;
import org.amends.complaint.TimelineLine;
import org.amends.testing.Api;
import org.amends.testing.Complaints;
import org.amends.testing.TestClock;
import org.amends.testing.ViewTest;
import org.amends.uikit.SegmentedChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

class CaseViewTests extends ViewTest {

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private TestClock clock;

    @Autowired
    private CaseChanges changes;

    private final String customer = "case-" + UUID.randomUUID();
    private Api ana;
    private Complaints complaints;

    @BeforeEach
    void staff() {
        clock.reset();
        ana = new Api(rest, "ana");
        complaints = new Complaints(ana);
    }

    @AfterEach
    void backToTheStart() {
        clock.reset();
    }

    @Test
    void saysByWhenWeActAndWhatWasPromisedUntilItIsAnswered() {
        String number = investigated();
        opens("ana", number);
        assertThat(screen()).contains("to act ·", "promised ·", "Now: decide how to make it good");

        respond(number);
        opens("ana", number);
        assertThat(screen()).contains("answered", "waits").doesNotContain("to act ·", "days late");
    }

    @Test
    void whatWasAnsweredIsNotLateAWhileAfter() {
        String number = investigated();
        respond(number);

        clock.advance(Duration.ofDays(12));
        opens("ana", number);

        assertThat(screen()).doesNotContain("late");
    }

    @Test
    void aCaseOpenedAgainHasNothingPromisedYet() {
        String number = complaints.closed("The pump leaks", customer, "Grace Lindqvist");
        ana.does("reopen", number, Map.of("reason", "She called again"));

        opens("ana", number);

        assertThat(screen()).contains("to act ·").doesNotContain("promised ·");
        assertThat(ana.sees(number).get("promisedBy").isNull()).isTrue();
    }

    @Test
    void whyTheCustomerMayLeaveIsSaidAsOnTheirOwnPage() {
        opens("ana", investigated());

        assertThat(screen()).contains("One complaint is still open.");
    }

    @Test
    void anotherDateIsPromisedAndTheCustomerIsTold() {
        String number = investigated();
        opens("ana", number);

        press("Promise another date…");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, DatePicker.class), LocalDate.of(2026, 3, 20));
        _setValue(_get(dialog, TextArea.class), "We need until the 20th.");
        _click(_get(dialog, Button.class, spec -> spec.withText("Promise and send")));

        assertThat(told()).contains("The customer is told the new date.");
        assertThat(ana.sees(number).get("promisedBy").asText()).isEqualTo("2026-03-20T23:59:59Z");
        assertThat(screen()).contains("We need until the 20th.", "Answer promised by");
    }

    @Test
    void aDayThatIsOverIsNotPromisedAndWhatWasWrittenStays() {
        String number = investigated();
        String before = ana.sees(number).get("promisedBy").asText();
        opens("ana", number);

        press("Promise another date…");
        Dialog dialog = _get(Dialog.class);
        TextArea message = _get(dialog, TextArea.class);
        Button send = _get(dialog, Button.class, spec -> spec.withText("Promise and send"));
        _setValue(message, "Soon.");
        _click(send);
        assertThat(told()).contains("Choose a day that is not over yet.");

        _get(dialog, DatePicker.class).setValue(LocalDate.of(2026, 3, 1));
        _click(send);

        assertThat(dialog.isOpened()).isTrue();
        assertThat(message.getValue()).isEqualTo("Soon.");
        assertThat(ana.sees(number).get("promisedBy").asText()).isEqualTo(before);
    }

    @Test
    void whoRefusesTheAnswerIsPromisedAnotherOne() {
        String number = investigated();
        respond(number);
        ana.does("answer", number, Map.of("answer", "REFUSED"));

        opens("ana", number);

        assertThat(screen()).contains("Now: review it").doesNotContain("answered today", "promised ·");
        _get(Button.class, spec -> spec.withText("Promise another date…"));
    }

    @Test
    void somethingIsGrantedForTheTimeBeing() {
        String number = investigated();
        opens("ana", number);

        press("Interim remedy…");
        Dialog dialog = _get(Dialog.class);
        _click(_get(dialog, Button.class, spec -> spec.withText("Add goodwill")));
        _setValue(_get(dialog, BigDecimalField.class), new BigDecimal("51"));
        assertThat(screen()).contains("€51.00 in all is above your limit.");
        _setValue(_get(dialog, BigDecimalField.class), new BigDecimal("40"));
        assertThat(screen()).contains("€40.00 in all, within your limit.");
        _setValue(_get(dialog, TextArea.class, spec -> spec.withLabel("Reasons")), "Stranded on a Sunday.");
        _click(_get(dialog, Button.class, spec -> spec.withText("Grant")));

        assertThat(told()).contains("Granted.");
        assertThat(screen()).contains("Made good", "Interim remedy", "Voucher: granted", "€40.00");
        assertThat(ana.sees(number).at("/compensations/0/interim").asBoolean()).isTrue();
    }

    @Test
    void whatWasProposedAndDecidedStandsBesideTheCase() {
        String number = complaints.proposed("The pump leaks", customer, "Grace Lindqvist", 100, 20);
        new Api(rest, "sofia").does("approve", number, Map.of("amount", 110));

        opens("ana", number);

        assertThat(screen())
                .contains(
                        "Made good",
                        "Granted, not offered yet",
                        "€110.00",
                        "€120.00 proposed by ana",
                        "Decided by sofia")
                .contains("Owed (redress)", "€20.00", "€10.00", "2 entries in the ledger");
    }

    @Test
    void whatIsBeingWrittenStaysWhenSomethingElseIsDone() {
        String number = investigated();
        opens("ana", number);
        _setValue(_get(TextArea.class, spec -> spec.withId("compose")), "Dear Grace,");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reasons")), "A bad batch.");
        _click(_get(Button.class, spec -> spec.withText("Add what is owed")));
        _setValue(_get(BigDecimalField.class), new BigDecimal("12.50"));

        press("Assign to me");

        assertThat(told()).contains("It is yours.");
        assertThat(_get(TextArea.class, spec -> spec.withId("compose")).getValue())
                .isEqualTo("Dear Grace,");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Reasons")).getValue())
                .isEqualTo("A bad batch.");
        assertThat(_get(BigDecimalField.class).getValue()).isEqualByComparingTo("12.50");
        press("Add");
        assertThat(_get(TextArea.class, spec -> spec.withId("compose")).getValue())
                .isEmpty();
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Reasons")).getValue())
                .isEqualTo("A bad batch.");
    }

    @Test
    void anAnswerThatIsBeingWrittenStaysWhenTheSuggestionIsReviewed() {
        String number = ana.files(Map.of("kind", "SUGGESTION", "channel", "PHONE", "subject", "Open on Sundays"))
                .get("number")
                .asText();
        ana.does("triage", number, Map.of("category", "service", "severity", "S4"));
        opens("ana", number);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Answer to the customer")), "A good idea.");

        _setValue(_get(SegmentedChoice.class, spec -> spec.withLabel("Do we take it up?")), Outcome.UPHELD);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reasons")), "From July on.");
        press("Done");

        assertThat(screen()).contains("Now: answer the customer").doesNotContain("Do we take it up?");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Answer to the customer"))
                        .getValue())
                .isEqualTo("A good idea.");
    }

    @Test
    void whatSomebodyElseWritesShowsByItselfAndLeavesAloneWhatIsBeingTyped() {
        String number = investigated();
        opens("ana", number);
        TextArea typing = _get(TextArea.class, spec -> spec.withId("compose"));
        _setValue(typing, "Dear Grace,");

        new Api(rest, "bruno").post("/api/v1/complaints/" + number + "/notes", Map.of("body", "She called the shop."));
        hearsOfIt();

        assertThat(screen()).contains("She called the shop.");
        assertThat(_get(TextArea.class, spec -> spec.withId("compose"))).isSameAs(typing);
        assertThat(typing.getValue()).isEqualTo("Dear Grace,");
        assertThat(typing.isAttached()).isTrue();
    }

    @Test
    void whatWasWrittenForAStepThatSomebodyElseDidIsHandedBack() {
        String number = overtakenWhileWriting();

        assertThat(screen())
                .contains("bruno (AGENT) went on with the case meanwhile", "Now: answer the customer")
                .doesNotContain("Now: decide how to make it good");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Your text")).getValue())
                .isEqualTo("The seal was from lot 7.");
        press("Keep it as a note");
        assertThat(screen()).doesNotContain("You were writing this");
        assertThat(ana.get("/api/v1/complaints/{number}/timeline", number).toString())
                .contains("The seal was from lot 7.");
    }

    @Test
    void whatWasDroppedDoesNotComeBack() {
        String number = overtakenWhileWriting();

        press("I don’t need it");
        new Api(rest, "bruno").post("/api/v1/complaints/" + number + "/notes", Map.of("body", "Called."));

        await().pollInSameThread().untilAsserted(() -> {
            hearsOfIt();
            assertThat(screen()).contains("Called.");
        });
        assertThat(screen()).doesNotContain("The seal was from lot 7.");
    }

    @Test
    void theLatestLinesOfALongStoryAreReadInTheirOrder(@Autowired ComplaintLookup lookup) {
        String number = investigated();
        for (int line = 0; line < 4; line++) {
            ana.post("/api/v1/complaints/" + number + "/notes", Map.of("body", "Line " + line));
        }
        signIn("ana");
        assertThat(lookup.latest(new ComplaintNumber(number), 2))
                .extracting(TimelineLine::body)
                .containsExactly("Line 2", "Line 3");
    }

    @Test
    void whatWasSaidBeforeTheLatestLinesIsShownWhenAskedFor(@Autowired JdbcClient jdbc) {
        String number = investigated();
        jdbc.sql("INSERT INTO timeline_entry (id, complaint_id, at, kind, actor_name, body, details)"
                        + " SELECT -seq, :complaint, '2026-01-01', 'NOTE', 'ana', CONCAT('Old line ', seq), '{}'"
                        + " FROM seq_1_to_600")
                .param("complaint", ana.sees(number).get("id").asLong())
                .update();
        opens("ana", number);
        assertThat(screen()).contains("Old line 1'").doesNotContain("Old line 600'");

        press("Show what was said before");

        assertThat(screen()).contains("Old line 1'", "Old line 600'");
        _assertNone(Button.class, spec -> spec.withText("Show what was said before"));
    }

    @Test
    void aLetterThatLayTooLongIsAcknowledgedWithoutAPromise(@Autowired JdbcClient jdbc) {
        String writer = UUID.randomUUID() + "@example.com";
        String number = ana.files(Map.of(
                        "kind", "CLAIM",
                        "channel", "LETTER",
                        "subject", "The pump leaks",
                        "language", "es-PE",
                        "jurisdiction", "PE",
                        "receivedAt", TestClock.START.minus(Duration.ofDays(90)).toString(),
                        "customer", Map.of("externalId", customer, "name", "Grace Lindqvist", "email", writer)))
                .get("number")
                .asText();
        opens("ana", number);

        assertThat(screen()).contains("Receipt acknowledged.", "Spanish (Peru)").doesNotContain("promised by");
        assertThat(jdbc.sql("SELECT body FROM outbox WHERE recipient = ?")
                        .param(writer)
                        .query(String.class)
                        .single())
                .contains(number)
                .doesNotContain("responderemos");
    }

    @Test
    void aLawThatWasMetIsNotShownAsADateToKeep(@Autowired ComplaintQueue queue) {
        String number = ana.files(Map.of(
                        "kind", "CLAIM",
                        "channel", "PHONE",
                        "subject", "Charged twice",
                        "jurisdiction", "PE",
                        "customer", Map.of("externalId", customer, "name", "Grace Lindqvist")))
                .get("number")
                .asText();
        ana.does("triage", number, Map.of("category", "service", "severity", "S3"));
        ana.does("investigate", number, Map.of("findings", "As agreed."));
        signIn("ana");
        assertThat(queue.why(new ComplaintNumber(number)).legalDueAt()).isNotNull();
        respond(number);
        ana.does("answer", number, Map.of("answer", "REFUSED"));

        assertThat(queue.why(new ComplaintNumber(number)).legalDueAt()).isNull();
        opens("bruno", number);
        press("Promise another date…");
        assertThat(screen()).doesNotContain("The legal deadline");
    }

    @Test
    void whoElseHasTheCaseOpenIsNamed() {
        String number = investigated();
        opens("bruno", number);
        opens("ana", number);
        assertThat(screen()).contains("bruno (AGENT) is looking too").doesNotContain("ana (AGENT) is looking too");
    }

    @Test
    void aTriageWithoutACategoryIsNotDone() {
        String number = ana.files(Map.of("kind", "CLAIM", "channel", "PHONE", "subject", "The pump leaks"))
                .get("number")
                .asText();
        opens("ana", number);

        press("Done, investigate");

        assertThat(ana.sees(number).get("stage").asText()).isEqualTo("TRIAGE");
        assertThat(screen()).contains("Say what it is about, in a word or two.");
    }

    @Test
    void anAmountFinerThanACentIsMarkedAndNothingIsDone() {
        String number = investigated();
        opens("ana", number);
        _setValue(_get(SegmentedChoice.class, spec -> spec.withLabel("Finding")), Outcome.UPHELD);
        press("Add what is owed");
        _setValue(_get(BigDecimalField.class), new BigDecimal("0.001"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reasons")), "A bad batch.");

        press("Done");

        assertThat(_get(BigDecimalField.class).isInvalid()).isTrue();
        assertThat(ana.sees(number).get("stage").asText()).isEqualTo("RESOLUTION");
    }

    @Test
    void anAdministratorReadsButHasNothingToPress() {
        opens("adam", investigated());

        assertThat(screen()).contains("You may read this case.");
        _assertNone(Button.class, spec -> spec.withText("Interim remedy…"));
        _assertNone(Button.class, spec -> spec.withText("Promise another date…"));
    }

    @Test
    void aClosedCaseOffersNoMoreThanItsFollowUpAndToOpenItAgain() {
        String number = complaints.closed("The pump leaks", customer, "Grace Lindqvist");
        opens("ana", number);

        assertThat(screen()).contains("Ask how it went");
        _assertNone(Button.class, spec -> spec.withText("Interim remedy…"));
        _assertNone(Button.class, spec -> spec.withText("Promise another date…"));
        _get(Button.class, spec -> spec.withText("Open again…"));
    }

    private String investigated() {
        return complaints.investigated("The pump leaks", customer, "Grace Lindqvist");
    }

    private void respond(String number) {
        ana.does("resolve", number, Map.of("outcome", "NOT_UPHELD", "reasons", "As agreed.", "remedies", List.of()));
        ana.does("respond", number, Map.of("body", "We looked into it."));
    }

    /** Ana writes her reasons, and Bruno resolves it. */
    private String overtakenWhileWriting() {
        String number = investigated();
        opens("ana", number);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reasons")), "The seal was from lot 7.");
        new Api(rest, "bruno")
                .does(
                        "resolve",
                        number,
                        Map.of("outcome", "NOT_UPHELD", "reasons", "As agreed.", "remedies", List.of()));
        hearsOfIt();
        return number;
    }

    private void hearsOfIt() {
        changes.tell();
        MockVaadin.clientRoundtrip();
    }

    private void opens(String user, String number) {
        signIn(user);
        open("complaints/" + number);
    }

    private static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private static String told() {
        return _find(Notification.class).stream()
                .map(notice -> notice.getElement().getOuterHTML())
                .collect(Collectors.joining());
    }
}

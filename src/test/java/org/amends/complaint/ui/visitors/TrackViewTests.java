package org.amends.complaint.ui.visitors;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amends.complaint.Answer;
import org.amends.complaint.CaseChanges;
import org.amends.testing.Api;
import org.amends.testing.Complaints;
import org.amends.uikit.SegmentedChoice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

class TrackViewTests extends VisitorTest {

    @Autowired
    private CaseChanges changes;

    private Api ana;
    private String number = "";
    private String code = "";

    @BeforeEach
    void file(@Autowired TestRestTemplate rest) {
        ana = new Api(rest, "ana");
        JsonNode filed = ana.files(Map.of(
                "kind",
                "CLAIM",
                "channel",
                "PHONE",
                "subject",
                "The pump <i>leaks</i>",
                "description",
                "It came on Monday.",
                "customer",
                Map.of("externalId", "follow-" + UUID.randomUUID(), "name", "Rosa Quispe")));
        number = filed.get("number").asText();
        code = filed.get("trackingCode").asText();
    }

    @Test
    void saysHowFarItIsAndWhatComesNext() {
        ana.does("triage", number, Map.of("category", "service", "severity", "S3"));
        follow(Locale.ENGLISH);

        assertThat(heading()).isEqualTo("We are finding out what happened");
        assertThat(screen())
                .contains("You have our answer by")
                .contains("It came on Monday.")
                .contains("The pump <i>leaks</i>");
    }

    @Test
    void speaksSpanish() {
        visit(SPANISH);
        open("track");
        _setValue(line("Número"), number);
        _setValue(line("Código de seguimiento"), code);
        press("Ver mi caso");

        assertThat(heading()).isEqualTo("Lo estamos leyendo");
    }

    @Test
    void asksForBothAndSaysTheSameOfAWrongCodeAndAnUnknownNumber() {
        visit(Locale.ENGLISH);
        open("track?number=" + number);
        assertThat(line("Number").getValue()).isEqualTo(number);
        press("See my case");
        assertThat(line("Tracking code").getErrorMessage()).startsWith("Write the tracking code");
        _setValue(line("Tracking code"), "2222222222");
        press("See my case");
        String wrongCode = trouble();
        _setValue(line("Number"), "C-1999-000001");
        press("See my case");

        assertThat(wrongCode).startsWith("No complaint has this number with this code");
        assertThat(trouble()).isEqualTo(wrongCode);
        assertThat(line("Number").getValue()).isEqualTo("C-1999-000001");
    }

    @Test
    void takesTheAnswerToOurQuestion() {
        ana.does("triage", number, Map.of("category", "service", "severity", "S3"));
        ana.does("ask", number, Map.of("body", "Which model?", "until", "2026-03-09T12:00:00Z"));
        follow(Locale.ENGLISH);
        assertThat(heading()).isEqualTo("We have a question for you");
        assertThat(screen()).contains("Which model?").contains("March 9, 2026");
        press("Send my answer");
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Write something first.");

        _setValue(_get(TextArea.class), "The 2000.");
        press("Send my answer");

        assertThat(heading()).isEqualTo("We are finding out what happened");
        assertThat(screen()).contains("The 2000.");
        assertThat(ana.sees(number).get("stage").asText()).isEqualTo("INVESTIGATION");
    }

    @Test
    void takesYesToTheOffer() {
        answered();
        follow(Locale.ENGLISH);
        assertThat(heading()).isEqualTo("You have our answer");
        assertThat(screen()).contains("We offer you").contains("€20.00").contains("our answer");
        press("Send my answer");
        assertThat(answer().getErrorMessage()).isEqualTo("Choose yes or no.");

        _setValue(answer(), Answer.ACCEPTED);
        press("Send my answer");

        assertThat(ana.sees(number).get("answer").asText()).isEqualTo("ACCEPTED");
        assertThat(screen()).contains("You get");
    }

    @Test
    void asksWhoSaysNoWhatIsWrong() {
        answered();
        follow(Locale.ENGLISH);
        _setValue(answer(), Answer.REFUSED);
        press("Send my answer");
        TextArea why = _get(TextArea.class, wanted -> wanted.withLabel("What do you want to tell us?"));
        assertThat(why.getErrorMessage()).startsWith("Say what is wrong with it");

        _setValue(why, "It is too little.");
        press("Send my answer");

        assertThat(heading()).isEqualTo("Somebody else is looking at it again");
        assertThat(ana.sees(number).get("stage").asText()).isEqualTo("REVIEW");
    }

    @Test
    void saysItWhenSomebodyWasFasterAndLosesNothing() {
        answered();
        follow(Locale.ENGLISH);
        _setValue(answer(), Answer.REFUSED);
        TextArea why = _get(TextArea.class, wanted -> wanted.withLabel("What do you want to tell us?"));
        _setValue(why, "It is too little.");
        ana.does("answer", number, Map.of("answer", "ACCEPTED"));

        press("Send my answer");

        assertThat(trouble()).isNotBlank();
        assertThat(why.getValue()).isEqualTo("It is too little.");
    }

    @Test
    void opensAClosedCaseAgain() {
        Complaints complaints = new Complaints(ana);
        complaints.investigate(number);
        complaints.close(number);
        follow(Locale.ENGLISH);
        assertThat(heading()).isEqualTo("Your case is closed");

        _setValue(_get(TextArea.class), "It leaks again.");
        press("Open my case again");

        assertThat(heading()).isEqualTo("We are finding out what happened");
    }

    @Test
    void showsWhatHappensWithoutLosingWhatIsTyped() {
        follow(Locale.ENGLISH);
        TextArea message = _get(TextArea.class);
        _setValue(message, "I still wait");
        ana.does("triage", number, Map.of("category", "service", "severity", "S3"));
        ana.does("ask", number, Map.of("body", "Which model?", "until", "2026-03-09T12:00:00Z"));

        changes.tell();
        MockVaadin.clientRoundtrip();

        assertThat(heading()).isEqualTo("We have a question for you");
        assertThat(screen()).contains("Which model?");
        assertThat(_get(TextArea.class)).isSameAs(message);
        assertThat(message.getValue()).isEqualTo("I still wait");
        press("Send");
        assertThat(heading()).isEqualTo("We are finding out what happened");
    }

    @Test
    void asksAtOnceWhereNothingIsTyped() {
        follow(Locale.ENGLISH);
        ana.does("triage", number, Map.of("category", "service", "severity", "S3"));
        ana.does("ask", number, Map.of("body", "Which model?", "until", "2026-03-09T12:00:00Z"));

        changes.tell();
        MockVaadin.clientRoundtrip();

        assertThat(_get(Button.class, wanted -> wanted.withText("Send my answer")))
                .isNotNull();
    }

    @Test
    void takesAFileInsteadOfWords() {
        follow(Locale.ENGLISH);
        putIn("model.txt", "2000");
        press("Send");

        assertThat(screen()).contains("model.txt");
        assertThat(Enclosures.ofThisSession().of(number)).isEmpty();
    }

    @Test
    void leavesNoFileBehind() {
        follow(Locale.ENGLISH);
        putIn("model.txt", "2000");
        press("Close my case on this device");

        assertThat(Enclosures.ofThisSession().of(number)).isEmpty();
    }

    @Test
    void withdrawsAfterAQuestion() {
        follow(Locale.ENGLISH);
        press("I no longer need this");
        press("Withdraw");

        assertThat(heading()).isEqualTo("You have withdrawn it");
        assertThat(ana.sees(number).get("closureReason").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void staysOpenAcrossAReloadAndIsGoneOnceLeft() {
        follow(Locale.ENGLISH);
        open("complain");
        open("track");
        assertThat(screen()).contains(number);

        press("Close my case on this device");
        open("track");

        assertThat(heading()).isEqualTo("Follow your complaint");
        assertThat(screen()).doesNotContain(number);
    }

    @Test
    void theSignInPageShowsTheWayAndStaffPagesStayShut() {
        visit(Locale.ENGLISH);
        open("login");
        assertThat(screen()).contains("File or follow a complaint");
        open("complaints/" + number);
        assertThat(screen()).doesNotContain("Rosa Quispe");
    }

    private void follow(Locale language) {
        visit(language);
        open("track");
        _setValue(line("Number"), number.toLowerCase(Locale.ROOT));
        _setValue(line("Tracking code"), code.toLowerCase(Locale.ROOT));
        _click(_get(Button.class, wanted -> wanted.withText("See my case")));
        _assertNone(Button.class, wanted -> wanted.withText("See my case"));
    }

    private void answered() {
        Complaints complaints = new Complaints(ana);
        complaints.investigate(number);
        complaints.propose(number, Map.of("type", "CREDIT", "nature", "REDRESS", "amount", 20));
        ana.does("respond", number, Map.of("body", "We are sorry."));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Answer> answer() {
        return _get(SegmentedChoice.class);
    }

    private static String trouble() {
        return _find(Trouble.class).stream()
                .map(said -> said.getElement().getTextRecursively())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}

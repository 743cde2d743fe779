package org.amends.complaint.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amends.organisation.Team;
import org.amends.organisation.Teams;
import org.amends.testing.Api;
import org.amends.testing.Complaints;
import org.amends.testing.TestClock;
import org.amends.testing.ViewTest;
import org.amends.uikit.Countdown;
import org.amends.uikit.DayField;
import org.amends.uikit.EmptyState;
import org.amends.uikit.FilterChip;
import org.amends.uikit.KeyAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Asking another department, its list, its answer; and the date to look again. */
class RequestsViewTests extends ViewTest {

    @Autowired
    private TestRestTemplate rest;

    @Autowired
    private TestClock clock;

    @Autowired
    private Teams teams;

    private Api ana;
    private String number;

    @BeforeEach
    void aCase() {
        clock.reset();
        ana = new Api(rest, "ana");
        number = new Complaints(ana).investigated("The pump leaks", "ask-" + UUID.randomUUID(), "Grace Lindqvist");
    }

    @AfterEach
    void backToTheStart() {
        clock.reset();
    }

    @Test
    void anAgentAsksFromTheCaseAndSeesWhatIsDue() {
        opens("ana");
        press("Ask another department…");
        Dialog dialog = _get(Dialog.class);
        _click(_get(dialog, Button.class, spec -> spec.withText("Ask")));
        assertThat(_get(dialog, Select.class).isInvalid()).isTrue();

        ask(dialog, "warehouse", "Is <b>it</b> in stock?");

        assertThat(told()).contains("Asked. You will see the answer here.");
        assertThat(screen()).contains("Asked others", "Warehouse", "Is <b>it</b> in stock?", "answer due today 18:00");
    }

    @Test
    void whatCouldNotBeAskedStaysInTheDialog() {
        opens("ana");
        press("Ask another department…");
        Dialog dialog = _get(Dialog.class);
        _setValue(_get(dialog, TimePicker.class), LocalTime.of(8, 0));

        ask(dialog, "warehouse", "In stock?");

        assertThat(told()).contains("a moment in the future");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(_get(dialog, TextArea.class).getValue()).isEqualTo("In stock?");
    }

    @Test
    void aDepartmentLandsOnItsListAndAnswers() {
        String id = asks("warehouse", "In stock?");
        signIn("walter");
        open("");
        assertThat(location().getPath()).isEqualTo("requests");
        assertThat(_get(RequestGrid.class).isVisible()).isTrue();
        open("requests/" + id);
        assertThat(screen())
                .contains("Question to Warehouse", "In stock?", "The pump leaks", "Grace Lindqvist", number)
                .doesNotContain("+51 999 111 222", "Platinum", "likely to leave");
        press("I am on it");
        assertThat(screen()).contains("walter (OPERATIONS) is on it");

        _setValue(_get(TextArea.class), "Four are left.");
        press("Send the answer");

        assertThat(location().getPath()).isEqualTo("requests");
        assertThat(told()).contains("Your answer is on the case.");
        open("requests/" + id);
        assertThat(screen()).contains("It was answered", "Four are left.");
        _assertNone(TextArea.class);
    }

    @Test
    void anAnswerIsReadOnTheCaseAndNoLongerPresses() {
        answers(asks("warehouse", "In stock?"), "Four are left.");
        opens("ana");
        assertThat(screen())
                .contains("Something came back.", "Four are left.", "answers for Warehouse")
                .contains("Another department has answered");

        press("I have read it");

        assertThat(screen()).doesNotContain("Something came back.").contains("Four are left.");
    }

    @Test
    void whatIsTypedIsStillThereWhenAColleagueWasFaster() {
        String id = asks("warehouse", "In stock?");
        signIn("walter");
        open("requests/" + id);
        _setValue(_get(TextArea.class), "Fou");
        new Api(rest, "wanda").post("/api/v1/requests/" + id + "/answer", Map.of("body", "Four."));
        press("Send the answer");

        assertThat(told()).contains("wanda (OPERATIONS) has answered this already");
        assertThat(_get(TextArea.class).getValue()).isEqualTo("Fou");
        assertThat(_get(Button.class, spec -> spec.withText("Send the answer")).isEnabled())
                .isTrue();
    }

    @Test
    void aDepartmentOpensNoCaseAndNoRequestOfAnother() {
        String id = asks("warehouse", "In stock?");
        signIn("bella");
        open("requests/" + id);
        assertThat(screen()).contains("This request is for Warehouse.").doesNotContain("In stock?");
        open("complaints/" + number);
        assertThat(screen()).contains("This page is not for you").doesNotContain("The pump leaks");
        open("requests/what");
        assertThat(screen()).contains("what").doesNotContain("In stock?");
    }

    @Test
    void anAgentHasNoListAndASupervisorOnlyReads() {
        String id = asks("warehouse", "In stock?");
        signIn("ana");
        open("requests");
        assertThat(screen()).contains("This page is not for you");
        signIn("sofia");
        open("requests/" + id);
        assertThat(screen()).contains("Only the department itself answers.");
        _assertNone(TextArea.class);
    }

    @Test
    void filtersStandInTheAddress() {
        String id = asks("warehouse", "In stock?");
        signIn("wanda");
        open("requests");
        _click(_get(FilterChip.class, spec -> spec.withText("Mine")));
        assertThat(location().getQueryParameters().getParameters()).containsKey("mine");
        new Api(rest, "wanda").post("/api/v1/requests/" + id + "/take", Map.of());
        open("requests?mine");
        _click(_get(KeyAction.class, spec -> spec.withAttribute("data-key", "j")));
        _click(_get(KeyAction.class, spec -> spec.withAttribute("data-key", "o")));
        assertThat(location().getPath()).startsWith("requests/");

        signIn("olga");
        open("requests?answered&mine&department=nowhere");
        _get(EmptyState.class);
        press("Show open ones");
        assertThat(location().getQueryParameters().getParameters()).isEmpty();
    }

    @Test
    void lateOnesAreToldInTheListAndOnTheCase() {
        asks("warehouse", "In stock?");
        clock.advance(Duration.ofDays(2));
        signIn("walter");
        open("requests");
        assertThat(screen()).contains(" late");
        opens("ana");
        assertThat(_find(Countdown.class).stream().map(Countdown::text)).anyMatch(text -> text.contains("late"));
    }

    @Test
    void aDateToLookAgainIsSetMovedAndRemovedAndEachCanBeUndone() {
        opens("ana");
        press("Look again on…");
        Dialog dialog = _get(Dialog.class);
        assertThat(_get(dialog, DayField.class).getValue()).isEqualTo(LocalDate.of(2026, 3, 3));
        _setValue(_get(dialog, TextField.class), "Did she call?");
        _click(_get(dialog, Button.class, spec -> spec.withText("Note the date")));
        assertThat(told()).contains("Noted: tomorrow 09:00.");
        assertThat(screen()).contains("Did she call?", "look again · tomorrow 09:00");
        _assertNone(Button.class, spec -> spec.withText("Look again on…"));

        press("Another date…");
        dialog = _get(Dialog.class);
        assertThat(_get(dialog, TextField.class).getValue()).isEqualTo("Did she call?");
        _setValue(_get(dialog, TimePicker.class), LocalTime.of(16, 30));
        _click(_get(dialog, Button.class, spec -> spec.withText("Note the date")));
        assertThat(screen()).contains("look again · tomorrow 16:30");
        pressLast("Undo");
        assertThat(screen()).contains("look again · tomorrow 09:00");

        press("Remove");
        assertThat(screen()).doesNotContain("look again · ");
        pressLast("Undo");
        assertThat(screen()).contains("look again · tomorrow 09:00");
    }

    @Test
    void aDateThatHasComeIsRemovedForGood() {
        ana.post(
                "/api/v1/complaints/" + number + "/diary",
                Map.of("on", TestClock.START.plus(Duration.ofHours(4)).toString(), "reason", "Did she call?"));
        clock.advance(Duration.ofHours(5));
        opens("ana");
        press("Remove");
        assertThat(screen()).doesNotContain("look again · ");
        assertThat(told()).doesNotContain("Undo");
    }

    @Test
    void aDayThatIsOverIsNotNotedAndTheDialogStays() {
        opens("ana");
        press("Look again on…");
        Dialog dialog = _get(Dialog.class);
        _get(dialog, DayField.class).setValue(LocalDate.of(2026, 3, 1));
        _setValue(_get(dialog, TextField.class), "Did she call?");
        _click(_get(dialog, Button.class, spec -> spec.withText("Note the date")));

        assertThat(dialog.isOpened()).isTrue();
        assertThat(ana.sees(number).get("diaryAt").isNull()).isTrue();
    }

    @Test
    void saysItInSpanish() {
        String id = asks("warehouse", "¿Hay?");
        signIn("walter", SPANISH);
        open("requests/" + id);
        assertThat(screen()).contains("Pregunta a Warehouse", "Enviar la respuesta");
        open("requests");
        assertThat(screen()).contains("Solicitudes", "Pendientes");
    }

    private void opens(String user) {
        signIn(user);
        open("complaints/" + number);
    }

    private void ask(Dialog dialog, String department, String question) {
        @SuppressWarnings("unchecked")
        Select<Team> select = _get(dialog, Select.class);
        _setValue(select, teams.withCode(department).orElseThrow());
        _setValue(_get(dialog, TextArea.class), question);
        _click(_get(dialog, Button.class, spec -> spec.withText("Ask")));
    }

    private String asks(String department, String question) {
        return Api.body(ana.post(
                        "/api/v1/complaints/" + number + "/requests",
                        Map.of("department", department, "question", question)))
                .get("id")
                .asText();
    }

    private void answers(String id, String answer) {
        new Api(rest, "walter").post("/api/v1/requests/" + id + "/answer", Map.of("body", answer));
    }

    private static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    /** Of several notices the newest. */
    private static void pressLast(String button) {
        var all = _find(Button.class, spec -> spec.withText(button));
        _click(all.get(all.size() - 1));
    }

    private static String told() {
        return _find(Notification.class).stream()
                .map(notice -> notice.getElement().getOuterHTML())
                .collect(Collectors.joining());
    }
}

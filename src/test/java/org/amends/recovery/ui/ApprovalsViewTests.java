package org.amends.recovery.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amends.testing.Api;
import org.amends.testing.Complaints;
import org.amends.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

class ApprovalsViewTests extends ViewTest {

    @Autowired
    private TestRestTemplate rest;

    private final String customer = "approvals-" + UUID.randomUUID();

    @Test
    void showsWhatIsOwedAndWhatIsAddedApartAndTheTotalAgainstTheOwnLimit() {
        String number = proposed(120, 45);
        opens("sofia", number);
        assertThat(screen())
                .contains("€165.00", "€120.00 owed · €45.00 goodwill", "€165.00 of your €500", "€165.00 of your €1,500")
                .contains("Third failure with the same cause.", "Two months", "Finding: upheld", "Open " + number);
    }

    @Test
    void limitsAreThoseOfTheReader() {
        opens("marta", proposed(120, 45));
        assertThat(screen()).contains("€165.00 of your €5,000", "€165.00 of your €15,000");
    }

    @Test
    void anApprovalGrantsAllAndSelectsTheNext() {
        String number = proposed(100, 20);
        String next = proposed(90, 10);
        opens("sofia", number);

        _click(_get(Button.class, spec -> spec.withText("Approve")));

        assertThat(told()).contains("€120.00 approved.");
        assertThat(sees(number).get("stage").asText()).isEqualTo("RESPONSE");
        assertThat(compensation(number).get("granted").get("amount").decimalValue())
                .isEqualByComparingTo("120");
        assertThat(address()).isEqualTo("approvals/" + next);
    }

    @Test
    void approvesLessWithinTheRangeOnly() {
        String number = proposed(100, 20);
        opens("sofia", number);
        _click(_get(Button.class, spec -> spec.withText("Approve less…")));
        LessDialog dialog = _get(LessDialog.class);

        for (String wrong : new String[] {"120", "0", "-1", "99.999"}) {
            _setValue(_get(dialog, BigDecimalField.class), new BigDecimal(wrong));
            _click(_get(dialog, Button.class, spec -> spec.withText("Approve")));
            assertThat(_get(dialog, BigDecimalField.class).isInvalid())
                    .as(wrong)
                    .isTrue();
        }
        assertThat(sees(number).get("stage").asText()).isEqualTo("APPROVAL");

        _setValue(_get(dialog, BigDecimalField.class), new BigDecimal("110.50"));
        _click(_get(dialog, Button.class, spec -> spec.withText("Approve")));

        assertThat(compensation(number).get("granted").get("amount").decimalValue())
                .isEqualByComparingTo("110.50");
    }

    @Test
    void aRejectionNeedsItsReason() {
        String number = proposed(100, 20);
        opens("sofia", number);
        _click(_get(Button.class, spec -> spec.withText("Reject…")));
        _click(_get(Button.class, spec -> spec.withText("Reject")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(sees(number).get("stage").asText()).isEqualTo("APPROVAL");

        _setValue(_get(TextArea.class), "Not our fault.");
        _click(_get(Button.class, spec -> spec.withText("Reject")));

        assertThat(compensation(number).get("state").asText()).isEqualTo("REJECTED");
        assertThat(compensation(number).get("decisionReason").asText()).isEqualTo("Not our fault.");
    }

    @Test
    void aQuestionGoesBackToWhoeverProposed() {
        String number = proposed(100, 20);
        opens("sofia", number);
        _click(_get(Button.class, spec -> spec.withText("Return with a question")));
        _setValue(_get(TextArea.class), "Why two months?");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Return with a question")));

        assertThat(compensation(number).get("state").asText()).isEqualTo("RETURNED");
        assertThat(sees(number).get("stage").asText()).isEqualTo("RESOLUTION");
    }

    @Test
    void whatIsAboveASupervisorWaitsForAManager() {
        String number = proposed(900, 100);
        opens("sofia", number);
        assertThat(screen()).contains("Waits for a manager", "This is above a supervisor’s limit.");
        assertThat(_get(Button.class, spec -> spec.withText("Approve")).isEnabled())
                .isFalse();
        assertThat(_get(Button.class, spec -> spec.withText("Reject…")).isEnabled())
                .isFalse();

        opens("marta", number);
        _click(_get(Button.class, spec -> spec.withText("Approve")));
        assertThat(compensation(number).get("state").asText()).isEqualTo("GRANTED");
    }

    @Test
    void whoeverProposedItReadsWhyTheyMayNotDecide() {
        Complaints own = new Complaints(new Api(rest, "sofia"));
        String number = own.proposed("Line drops", customer, "Nordic Fit", 900, 100);
        opens("sofia", number);
        assertThat(screen()).contains("You proposed this yourself.");
        assertThat(_get(Button.class, spec -> spec.withText("Approve")).isEnabled())
                .isFalse();
    }

    @Test
    void whoeverIsSlowerReadsThatItIsDecided() {
        String number = proposed(100, 20);
        opens("sofia", number);
        new Api(rest, "samuel").does("approve", number, Map.of());

        _click(_get(Button.class, spec -> spec.withText("Approve")));

        assertThat(told()).contains("Somebody decided on it before you.");
        opens("sofia", number);
        assertThat(screen()).contains("Nothing waits on " + number);
    }

    @Test
    void agentsDoNotGetIn() {
        signIn("ana");
        open("approvals");
        _assertNone(ApprovalsView.class);
    }

    @Test
    void readsInSpanish() {
        String number = proposed(120, 45);
        signIn("sofia", SPANISH);
        open("approvals/" + number);
        assertThat(screen())
                .contains("Aprobaciones", "que se deben", "Resultado: fundada", "Aprobar menos…")
                .doesNotContain("!recovery");
    }

    private String proposed(int owed, int goodwill) {
        return new Complaints(new Api(rest, "ana"))
                .proposed("Line drops", customer + owed, "Nordic Fit", owed, goodwill);
    }

    private void opens(String username, String number) {
        signIn(username);
        open("approvals/" + number);
    }

    private JsonNode sees(String number) {
        return new Api(rest, "sofia").sees(number);
    }

    private JsonNode compensation(String number) {
        return sees(number).get("compensations").get(0);
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private static String told() {
        return _find(Notification.class).stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }
}

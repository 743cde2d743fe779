package org.amends.retention.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.amends.retention.RetentionOutcome;
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

class RetentionViewTests extends ViewTest {

    private static final String WORDS = "I am off to the others.";

    @Autowired
    private TestClock clock;

    private final String customer = "off-" + UUID.randomUUID();
    private Api agent;
    private String number;

    @BeforeEach
    void aCustomerWhoComplains(@Autowired TestRestTemplate rest) {
        agent = new Api(rest, "ana");
        number = new Complaints(agent).investigated("Billed twice", customer, customer);
    }

    @AfterEach
    void goHome() {
        clock.reset();
    }

    @Test
    void whatACustomerSaysAboutLeavingIsRecordedOnTheirPageAndSeenOnTheCase() {
        JsonNode before = agent.sees(number);
        signIn("ana");
        open("customers/" + customer);
        _click(_get(Button.class, spec -> spec.withText("Says they will leave…")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("What they said")), WORDS);
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(screen()).contains(WORDS, "Speak with them by 3 Mar");
        open("complaints/" + number);
        assertThat(screen()).contains(WORDS);
        JsonNode after = agent.sees(number);
        assertThat(after.get("priority"))
                .as("whoever says it loudest stands where they stood")
                .isEqualTo(before.get("priority"));
        assertThat(after.get("actBy")).isEqualTo(before.get("actBy"));
    }

    @Test
    void whoStaysLeavesTheListAndTheirPageKeepsWhatTheySaid() {
        saysSo();
        clock.advance(Duration.ofDays(1));
        records(RetentionOutcome.STAYS, "Took the other tariff.");

        assertThat(_find(RetentionRow.class, spec -> spec.withPredicate(this::isOurs)))
                .isEmpty();
        open("customers/" + customer);
        assertThat(screen()).contains("They stay", "Took the other tariff.", "Said once before that they would leave");
    }

    @Test
    void whoLeavesIsRecordedAsADefectionNext() {
        saysSo();
        clock.advance(Duration.ofDays(1));
        records(RetentionOutcome.LEAVES, "");

        assertThat(_find(RetentionRow.class, spec -> spec.withPredicate(this::isOurs)))
                .isEmpty();
        assertThat(_get(DefectionForm.class)).as("when and why").isNotNull();
    }

    @Test
    void aResultIsAskedForBeforeItIsSaved() {
        saysSo();
        signIn("ana");
        open(RetentionView.PATH);
        assertThat(screen()).contains("To come");
        _click(record());
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(_get(SegmentedChoice.class).isInvalid()).isTrue();
    }

    @Test
    void isTakenBackOnThePageOfTheCustomer() {
        saysSo();
        signIn("ana");
        open("customers/" + customer);
        _click(_get(Button.class, spec -> spec.withText("Take back")));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Take back")));

        assertThat(screen()).contains("No longer needed", "Said once before that they would leave");
    }

    private void saysSo() {
        agent.post(
                "/api/v1/customers/" + customer + "/leaving-intention",
                Map.of("statedOn", "2026-03-02", "said", WORDS));
    }

    @SuppressWarnings("unchecked")
    private void records(RetentionOutcome outcome, String note) {
        signIn("ana");
        open(RetentionView.PATH);
        _click(record());
        _setValue((SegmentedChoice<RetentionOutcome>) _get(SegmentedChoice.class), outcome);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Note")), note);
        _click(_get(Button.class, spec -> spec.withText("Save")));
    }

    private Button record() {
        return _get(_get(RetentionRow.class, spec -> spec.withPredicate(this::isOurs)), Button.class);
    }

    private boolean isOurs(RetentionRow row) {
        return row.getElement().getTextRecursively().contains(customer);
    }
}

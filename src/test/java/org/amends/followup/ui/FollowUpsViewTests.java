package org.amends.followup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amends.testing.Api;
import org.amends.testing.Complaints;
import org.amends.testing.TestClock;
import org.amends.testing.ViewTest;
import org.amends.uikit.Countdown;
import org.amends.uikit.SegmentedChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

class FollowUpsViewTests extends ViewTest {

    @Autowired
    private TestClock clock;

    private final String customer = "calls-" + UUID.randomUUID();
    private Api agent;
    private String number;

    @BeforeEach
    void aClosedCase(@Autowired TestRestTemplate rest) {
        agent = new Api(rest, "ana");
        number = new Complaints(agent).closed("Line drops", customer, customer);
    }

    @AfterEach
    void goHome() {
        clock.reset();
    }

    @Test
    void aCallIsToComeUntilItsDay() {
        opens();
        assertThat(_get(CallRow.class, spec -> spec.withPredicate(this::isOurs)))
                .isNotNull();
        assertThat(screen()).contains("To come");

        clock.advance(Duration.ofDays(8));
        opens();
        assertThat(screen()).contains("Line drops", "+51 999 111 222");
        CallRow ours = _get(CallRow.class, spec -> spec.withPredicate(this::isOurs));
        assertThat(_get(ours, Countdown.class).text()).isEqualTo("1 day late");
    }

    @Test
    void anUnhappyCustomerOpensTheCaseAgain() {
        opens();
        records(2, "Still broken.");

        assertThat(_get(_get(ReopenedDialog.class), Anchor.class, spec -> spec.withText("Open " + number))
                        .getHref())
                .isEqualTo("complaints/" + number);
        assertThat(agent.sees(number).get("open").asBoolean()).isTrue();
        open("complaints/" + number);
        assertThat(screen()).contains("Opened again.").doesNotContain("Opened again:");
        assertThat(agent.sees(number).get("followUps").get(0).get("note").asText())
                .isEqualTo("Still broken.");
    }

    @Test
    void aHappyOneIsDoneAndLeavesTheList() {
        opens();
        records(5, "");

        assertThat(told()).contains("is recorded");
        assertThat(_find(CallRow.class, spec -> spec.withPredicate(this::isOurs)))
                .isEmpty();
        assertThat(agent.sees(number).get("open").asBoolean()).isFalse();
    }

    @Test
    void asksForTheSatisfactionBeforeItSaves() {
        opens();
        _click(record());
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(SegmentedChoice.class).isInvalid()).isTrue();
        assertThat(agent.sees(number).get("followUps").get(0).get("state").asText())
                .isEqualTo("PLANNED");
    }

    @Test
    void asksForTheSatisfactionOnTheCaseAsWell() {
        clock.advance(Duration.ofDays(8));
        opens();
        open("complaints/" + number);
        _click(_get(Button.class, spec -> spec.withText("Done")));
        assertThat(_get(SatisfactionChoice.class).isInvalid()).isTrue();

        _setValue(_get(SatisfactionChoice.class), 2);
        assertThat(_get(SatisfactionChoice.class).getHelperText()).contains("opened again");
    }

    @Test
    void whoeverIsSlowerReadsThatItIsRecorded() {
        opens();
        agent.does("follow-up", number, Map.of("satisfaction", 5));
        records(1, "");
        assertThat(told()).contains("A colleague has recorded the call");
        assertThat(agent.sees(number).get("open").asBoolean()).isFalse();
    }

    private void opens() {
        signIn("bruno");
        open("follow-ups");
    }

    @SuppressWarnings("unchecked")
    private void records(int satisfaction, String note) {
        _click(record());
        _setValue((SegmentedChoice<Integer>) _get(SegmentedChoice.class), satisfaction);
        _setValue(_get(TextArea.class), note);
        _click(_get(Button.class, spec -> spec.withText("Save")));
    }

    private Button record() {
        return _get(_get(CallRow.class, spec -> spec.withPredicate(this::isOurs)), Button.class);
    }

    private boolean isOurs(CallRow row) {
        return row.getElement().getTextRecursively().contains(customer);
    }

    private static String told() {
        return _find(Notification.class).stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }
}

package org.amends.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.amends.uikit.TimelineEntry.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PiecesTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final ZoneId UTC = ZoneOffset.UTC;

    private final Clock clock = Clock.fixed(NOON, UTC);

    @BeforeEach
    void openAPage() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void closeIt() {
        MockVaadin.tearDown();
    }

    @Test
    void showsWhatSomebodyWroteAsTextAndNeverAsMarkup() {
        UI.getCurrent().add(timeline("<script>alert(1)</script>\nsecond line"));
        Div written = _get(Div.class, spec -> spec.withClasses("am-written"));
        assertThat(written.getText()).isEqualTo("<script>alert(1)</script>\nsecond line");
        assertThat(written.getElement().getOuterHTML()).doesNotContain("<script>");
        assertThat(written.getElement().getAttribute("dir")).isEqualTo("auto");
    }

    @Test
    void foldsALongLetterUntilSomebodyAsks() {
        UI.getCurrent().add(timeline("x".repeat(1_201)));
        Div written = _get(Div.class, spec -> spec.withClasses("am-written"));
        assertThat(written.hasClassName("am-folded")).isTrue();
        _click(_get(Button.class, spec -> spec.withText("Show all")));
        assertThat(written.hasClassName("am-folded")).isFalse();
        assertThat(written.getText()).hasSize(1_201);
    }

    @Test
    void leavesAShortLetterOpen() {
        UI.getCurrent().add(timeline("x".repeat(1_200)));
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void takesNoBlankForAReason() {
        List<String> reasons = new ArrayList<>();
        Dialogs.confirmWithReason("C-1", "Reject?", "", "Reject", reasons::add);
        _setValue(_get(TextArea.class), "   ");
        _click(_get(Button.class, spec -> spec.withText("Reject")));
        assertThat(reasons).isEmpty();
        assertThat(_get(TextArea.class).isInvalid()).isTrue();

        _setValue(_get(TextArea.class), " too dear ");
        _click(_get(Button.class, spec -> spec.withText("Reject")));
        assertThat(reasons).containsExactly("too dear");
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void keepsTheReasonOfWhatCouldNotBeDone() {
        Dialogs.confirmWithReason("C-1", "Reject?", "", "Reject", reason -> false);
        _setValue(_get(TextArea.class), "too dear");
        _click(_get(Button.class, spec -> spec.withText("Reject")));
        assertThat(_get(_get(Dialog.class), TextArea.class).getValue()).isEqualTo("too dear");
    }

    @Test
    void doesNothingWhenTheQuestionIsCancelled() {
        List<String> reasons = new ArrayList<>();
        Dialogs.confirmWithReason("C-1", "Reject?", "", "Reject", reasons::add);
        _setValue(_get(TextArea.class), "too dear");
        _click(_get(Button.class, spec -> spec.withText("Cancel")));
        assertThat(reasons).isEmpty();
    }

    @Test
    void tellsAFilterFromAPressedOneWithoutColour() {
        List<Boolean> told = new ArrayList<>();
        FilterChip late = new FilterChip("Late", false, told::add).count(3);
        UI.getCurrent().add(late);
        _click(late);
        assertThat(late.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        _click(late);
        assertThat(told).containsExactly(true, false);
    }

    @Test
    void countsNoFurtherThanAnybodyReads() {
        assertThat(new FilterChip("Unassigned").count(999).getElement().getTextRecursively())
                .endsWith("999");
        assertThat(new FilterChip("Unassigned").count(1_000).getElement().getTextRecursively())
                .endsWith("999+");
    }

    @Test
    void saysInWordsWhatTheShapesShow() {
        assertThat(new RiskBars("HIGH", 71).getElement().getTextRecursively()).isEqualTo("71, likely to leave");
        assertThat(new RiskBars(null, null).getElement().getTextRecursively()).isEqualTo("risk not known");
        assertThat(new TierBadge("GOLD").getElement().getTextRecursively()).isEqualTo("Gold");
        assertThat(new ZoneBadge("DEFECTION", 2).getElement().getTextRecursively())
                .isEqualTo("Defection (2 of 5)");
        UI.getCurrent().setLocale(Locale.forLanguageTag("es-PE"));
        assertThat(new TierBadge("GOLD").getElement().getTextRecursively()).isEqualTo("Oro");
    }

    @Test
    void tellsTheBrowserTheTimeOfOurClock() {
        Countdown countdown = new Countdown(NOON.plusSeconds(7_500), clock, UTC);
        assertThat(countdown.text()).isEqualTo("2 h 05 min");
        UI.getCurrent().add(countdown);
        assertThat(countdown.getElement().getAttribute("now")).isEqualTo("2026-11-22T12:00:00Z");
    }

    @Test
    void drawsInitialsForEveryScript() {
        assertThat(Initials.of("Elena María Ríos")).isEqualTo("ER");
        assertThat(Initials.of("Luis M.")).isEqualTo("LM");
        assertThat(Initials.of("王小明")).isEqualTo("王");
        assertThat(Initials.of("𝒜da")).isEqualTo("𝒜");
        assertThat(Initials.of("  ")).isEqualTo("?");
    }

    private TimelineList timeline(String body) {
        return new TimelineList(new Moments(clock, UTC))
                .add(new TimelineEntry(Kind.MESSAGE_IN, "Ingrid Dahl", NOON, body, "e-mail"));
    }
}

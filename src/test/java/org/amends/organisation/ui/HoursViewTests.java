package org.amends.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.amends.kernel.SystemActor;
import org.amends.kernel.TypedId;
import org.amends.organisation.BusinessHours;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CalendarAdministration;
import org.amends.organisation.CalendarData;
import org.amends.organisation.Role;
import org.amends.organisation.SpecialDay;
import org.amends.organisation.Teams;
import org.amends.testing.CompanyHours;
import org.amends.testing.TestClock;
import org.amends.testing.ViewTest;
import org.amends.uikit.DayField;
import org.amends.uikit.SegmentedChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Hours, holidays and teams, as an administrator keeps them. */
class HoursViewTests extends ViewTest {

    private static final SystemActor HOUSE = SystemActor.named("test", Role.ADMIN.authority());

    @Autowired
    private CalendarAdministration calendars;

    @Autowired
    private BusinessTime businessTime;

    @Autowired
    private Teams teams;

    @Autowired
    private TestClock clock;

    private BusinessHours usual;

    @BeforeEach
    void remember() {
        clock.reset();
        usual = businessTime.hours();
    }

    @AfterEach
    void restore() {
        HOUSE.run(() -> CompanyHours.become(usual, calendars));
    }

    @Test
    void saysWhatSplitShiftsMeanBeforeTheyAreKept() {
        signIn("adam");
        open("admin/hours");
        assertThat(seen()).contains("Today we are open 09:00–18:00.", "45 hours a week.", "A P2 case filed now");

        _setValue(_get(TimePicker.class, picker -> picker.withPredicate(named("Monday, closes"))), LocalTime.of(13, 0));
        _click(_get(Button.class, button -> button.withPredicate(labelled("Add hours on Monday"))));
        List<TimePicker> monday = _find(TimePicker.class, picker -> picker.withPredicate(named("Monday, opens")));
        _setValue(monday.get(1), LocalTime.of(15, 0));
        List<TimePicker> closes = _find(TimePicker.class, picker -> picker.withPredicate(named("Monday, closes")));
        _setValue(closes.get(1), LocalTime.of(19, 0));
        assertThat(seen())
                .contains(
                        "Today we are open 09:00–13:00 and 15:00–19:00.", "44 hours a week.", "counted in these hours");

        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(businessTime.company().on(LocalDate.of(2026, 3, 2))).hasSize(2);
    }

    @Test
    void saysWhatIsWrongWithHoursThatOverlap() {
        signIn("adam");
        open("admin/hours");
        _click(_get(Button.class, button -> button.withPredicate(labelled("Add hours on Monday"))));
        List<TimePicker> opens = _find(TimePicker.class, picker -> picker.withPredicate(named("Monday, opens")));
        List<TimePicker> closes = _find(TimePicker.class, picker -> picker.withPredicate(named("Monday, closes")));
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(seen()).contains("A time is missing");
        _setValue(opens.get(1), LocalTime.of(17, 0));
        _setValue(closes.get(1), LocalTime.of(19, 0));
        assertThat(seen()).contains("begins before the one before it ends");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(businessTime.hours()).isEqualTo(usual);
    }

    @Test
    void letsNoTwoAdministratorsOverwriteEachOther() {
        signIn("adam");
        open("admin/hours");
        CompanyHours.become(usual.open(usual.shifts().subList(0, 3)), calendars);
        _click(_get(Button.class, button -> button.withText("Copy to Tuesday–Friday")));
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(seen()).contains("Somebody has changed these hours meanwhile");
        assertThat(businessTime.hours().shifts()).hasSize(3);
    }

    @Test
    void makesHoursForATeam() {
        String called = "Lima " + TypedId.next();
        signIn("adam");
        open("admin/hours");
        _click(_get(Button.class, button -> button.withText("Other hours")));
        _setValue(_get(TextField.class, field -> field.withLabel("Name").withPredicate(TextField::isAttached)), called);
        _click(_get(Button.class, button -> button.withText("Create")));
        CalendarData lima = calendars.all().stream()
                .filter(known -> known.name().equals(called))
                .findFirst()
                .orElseThrow();

        open("admin/teams");
        _click(_get(Button.class, button -> button.withText("New team")));
        _setValue(_get(TextField.class, field -> field.withLabel("Name")), called);
        assertThat(_get(TextField.class, field -> field.withLabel("Short name")).getValue())
                .isEqualTo(called.toLowerCase(Locale.ROOT).replace(' ', '-'));
        choose("Opening hours", lima);
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(teams.all()).anyMatch(team -> team.name().equals(called));
        assertThat(calendars.require(lima.id()).teams()).hasSize(1);
        assertThat(seen()).contains(called, "No open cases");
    }

    @Test
    void keepsACountrysHolidaysAndAddsDaysOfOnesOwn() {
        signIn("adam");
        open("admin/holidays?year=2026");
        assertThat(seen()).contains("No days in 2026");
        _setValue(country(), "PE");
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(seen()).contains("Battle of Angamos", "Public holiday, closed");

        _click(_get(Button.class, button -> button.withText("New day")));
        _click(_get(Button.class, button -> button.withText("Save").withPredicate(Button::isAttached)));
        assertThat(_get(DayField.class).getErrorMessage()).isEqualTo("Choose a day.");
        _setValue(_get(DayField.class), LocalDate.of(2026, 12, 24));
        _setValue(_get(TextField.class, field -> field.withLabel("Why")), "Christmas Eve");
        @SuppressWarnings("unchecked")
        SegmentedChoice<Boolean> open = _get(SegmentedChoice.class);
        _setValue(open, true);
        _click(_get(Button.class, button -> button.withText("Save")));

        assertThat(businessTime.hours().specialDays())
                .containsEntry(
                        LocalDate.of(2026, 12, 24),
                        new SpecialDay("Christmas Eve", LocalTime.of(9, 0), LocalTime.of(14, 0)));
        assertThat(seen()).contains("Our own, open 09:00–14:00");
        _click(_get(Button.class, button -> button.withText("Remove")));
        assertThat(businessTime.hours().specialDays()).isEmpty();
    }

    @Test
    void asksForTheTimesOfADayThatIsOpenAtOtherHours() {
        newDay("Stocktaking");
        TimePicker from = _get(TimePicker.class, picker -> picker.withLabel("From"));
        TimePicker to = _get(TimePicker.class, picker -> picker.withLabel("To"));
        _setValue(from, null);
        _setValue(to, null);
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(from.getErrorMessage()).isEqualTo("Choose a time, or say that you are closed.");

        _setValue(from, LocalTime.of(10, 0));
        _click(_get(Button.class, button -> button.withText("Save")));
        assertThat(to.getErrorMessage()).isEqualTo("Choose a time, or say that you are closed.");
        assertThat(businessTime.hours().specialDays()).isEmpty();
    }

    @Test
    void replacesNoDayOfOnesOwnByAnother() {
        newDay("Christmas Eve");
        _click(_get(Button.class, button -> button.withText("Save")));
        newDay("Stocktaking");
        _click(_get(Button.class, button -> button.withText("Save")));

        assertThat(_get(DayField.class).getErrorMessage())
                .isEqualTo("There is a day of your own already on that date: Christmas Eve. Remove it first.");
        assertThat(businessTime.hours().specialDays().values())
                .extracting(SpecialDay::name)
                .containsExactly("Christmas Eve");
    }

    @Test
    void speaksSpanish() {
        signIn("adam", SPANISH);
        open("admin/hours");
        assertThat(seen()).contains("Hoy abrimos 09:00–18:00.", "Lunes").doesNotContain("!organisation.");
        open("admin/holidays");
        assertThat(seen()).contains("Feriados").doesNotContain("!organisation.");
        open("admin/teams");
        assertThat(seen()).contains("Equipos").doesNotContain("!organisation.");
    }

    /** Of Christmas Eve, open at other hours, ready to be saved. */
    @SuppressWarnings("unchecked")
    private void newDay(String why) {
        signIn("adam");
        open("admin/holidays?year=2026");
        _click(_get(Button.class, button -> button.withText("New day")));
        _setValue(_get(DayField.class), LocalDate.of(2026, 12, 24));
        _setValue(_get(TextField.class, field -> field.withLabel("Why")), why);
        _setValue((SegmentedChoice<Boolean>) _get(SegmentedChoice.class), true);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> country() {
        return _get(ComboBox.class, box -> box.withLabel("Country"));
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String label, T value) {
        _setValue((Select<T>) _get(Select.class, select -> select.withLabel(label)), value);
    }

    private static Predicate<TimePicker> named(String label) {
        return picker -> picker.getAriaLabel().orElse("").equals(label);
    }

    private static Predicate<Button> labelled(String label) {
        return button -> button.getAriaLabel().orElse("").equals(label);
    }

    /** With the dialogs and notices that have just been opened. */
    private static String seen() {
        MockVaadin.clientRoundtrip();
        return screen();
    }
}

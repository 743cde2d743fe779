package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.amends.kernel.Invalid;
import org.amends.organisation.SpecialDay;
import org.amends.uikit.DayField;
import org.amends.uikit.Dialogs;
import org.amends.uikit.FieldProblems;
import org.amends.uikit.InfoBox;
import org.amends.uikit.SegmentedChoice;
import org.jspecify.annotations.Nullable;

/** A day on which the company is closed, or open at other hours. */
final class DayForm {

    private static final int LONGEST_NAME = 100;
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final LocalTime USUALLY_FROM = LocalTime.of(9, 0);
    private static final LocalTime USUALLY_TO = LocalTime.of(14, 0);

    private final DayField day = new DayField(say("holidays.day"));
    private final TextField name = new TextField(say("holidays.why"));
    private final SegmentedChoice<Boolean> open = new SegmentedChoice<>(
            say("holidays.open"), List.of(false, true), open -> say(open ? "holidays.open.yes" : "holidays.open.no"));
    private final TimePicker from = picker(say("holidays.from"));
    private final TimePicker to = picker(say("holidays.to"));
    private final FieldProblems problems = new FieldProblems()
            .at("day", day)
            .at("name", name)
            .at("opens", from)
            .at("closes", to);

    /** @param proposed the day it is about; null to ask for one */
    DayForm(@Nullable LocalDate proposed, String why, boolean opens) {
        day.setValue(proposed);
        day.setRequiredIndicatorVisible(true);
        name.setValue(why);
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        open.addValueChangeListener(chosen -> {
            from.setVisible(chosen.getValue());
            to.setVisible(chosen.getValue());
        });
        from.setValue(USUALLY_FROM);
        to.setValue(USUALLY_TO);
        from.setVisible(false);
        to.setVisible(false);
        open.setValue(opens);
    }

    /** @param save may refuse: then the form stays, with everything in it */
    void ask(InfoBox clocks, BiConsumer<LocalDate, SpecialDay> save) {
        Div times = new Div(from, to);
        times.addClassName("am-form-two");
        Dialogs.form(
                say("holidays.new"),
                say("holidays.new.text"),
                say("users.save"),
                () -> problems.overcome(() -> save.accept(day(), special())),
                day,
                name,
                open,
                times,
                clocks);
    }

    private LocalDate day() {
        if (day.getValue() == null) {
            throw new Invalid("day", "organisation.holidays.day.missing");
        }
        return day.getValue();
    }

    private SpecialDay special() {
        return open.getValue()
                ? new SpecialDay(name.getValue(), time(from, "opens"), time(to, "closes"))
                : SpecialDay.closed(name.getValue());
    }

    private static LocalTime time(TimePicker picker, String field) {
        if (picker.getValue() == null) {
            throw new Invalid(field, "organisation.holidays.time.missing");
        }
        return picker.getValue();
    }

    private static TimePicker picker(String label) {
        TimePicker picker = new TimePicker(label);
        picker.setLocale(Locale.GERMANY); // as times are written everywhere here: 09:00
        picker.setStep(STEP);
        return picker;
    }
}

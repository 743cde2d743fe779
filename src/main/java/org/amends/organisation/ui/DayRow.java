package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.amends.organisation.DayApart;
import org.amends.organisation.HolidayName;
import org.amends.organisation.SpecialDay;
import org.amends.uikit.TwoLines;

/** A day that is not like others: when, why, and what can be done about it. */
final class DayRow extends Div {

    DayRow(DayApart day, LocalDate today, Consumer<LocalDate> removed, Consumer<String> opened) {
        addClassName("am-day-row");
        setClassName("am-past", day.day().isBefore(today));
        Span when = new Span(HoursWords.of(day.day()));
        when.addClassName("am-strong");
        add(when, new TwoLines(name(day), what(day)), act(day, removed, opened));
    }

    private static String name(DayApart day) {
        SpecialDay special = day.special();
        HolidayName holiday = day.publicHoliday();
        return special != null ? special.name() : holiday == null ? "" : holiday.in(HoursWords.reader());
    }

    private static String what(DayApart day) {
        SpecialDay special = day.special();
        if (special == null) {
            return say("holidays.public");
        }
        return special.opens() == null || special.closes() == null
                ? say("holidays.own")
                : say("holidays.own.open", HoursWords.span(special.opens(), special.closes()));
    }

    private static Button act(DayApart day, Consumer<LocalDate> removed, Consumer<String> opened) {
        boolean own = day.special() != null;
        Button act = new Button(say(own ? "holidays.remove" : "holidays.work"), pressed -> {
            if (own) {
                removed.accept(day.day());
            } else {
                opened.accept(name(day));
            }
        });
        act.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        act.setAriaLabel(act.getText() + ": " + HoursWords.of(day.day()) + ", " + name(day));
        return act;
    }
}

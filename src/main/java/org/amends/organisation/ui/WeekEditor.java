package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.organisation.Shift;
import org.amends.uikit.Glyph;

/** The shifts of each weekday, as many as there are. */
final class WeekEditor extends Div {

    private final List<DayShifts> days = new ArrayList<>();
    private final Runnable changed;

    WeekEditor(Runnable changed) {
        this.changed = changed;
        addClassName("am-week");
        for (DayOfWeek day : DayOfWeek.values()) {
            add(row(day));
        }
    }

    void show(List<Shift> shifts) {
        days.forEach(day -> day.show(shifts));
    }

    /** In the order of the week; empty while a time is missing. */
    Optional<List<Shift>> shifts() {
        List<Optional<List<Shift>>> given = days.stream().map(DayShifts::shifts).toList();
        return given.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(given.stream()
                        .flatMap(Optional::stream)
                        .flatMap(List::stream)
                        .toList());
    }

    private Div row(DayOfWeek day) {
        DayShifts shifts = new DayShifts(day, changed);
        days.add(shifts);
        Span name = new Span(HoursWords.of(day));
        name.addClassName("am-week-day");
        Button add = new Button(say("hours.shift.add"), Glyph.PLUS.create(), pressed -> shifts.more());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add.setAriaLabel(say("hours.shift.add.to", HoursWords.of(day)));
        Div acts = new Div(add);
        acts.addClassName("am-actions");
        if (day == DayOfWeek.MONDAY) {
            Button copy = new Button(say("hours.copy"), pressed -> likeMonday(shifts));
            copy.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            acts.addComponentAsFirst(copy);
        }
        Div row = new Div(name, shifts, acts);
        row.addClassName("am-week-row");
        return row;
    }

    private void likeMonday(DayShifts monday) {
        monday.shifts().ifPresent(shifts -> {
            for (int day = 1; day < DayOfWeek.SATURDAY.ordinal(); day++) {
                DayOfWeek other = DayOfWeek.values()[day];
                days.get(day)
                        .show(shifts.stream()
                                .map(shift -> new Shift(other, shift.opens(), shift.closes()))
                                .toList());
            }
            changed.run();
        });
    }
}

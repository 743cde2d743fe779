package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amends.organisation.Shift;
import org.jspecify.annotations.Nullable;

/** The shifts of one weekday, or the word that it is closed. */
final class DayShifts extends Div {

    private final DayOfWeek day;
    private final Runnable changed;
    private final List<ShiftField> fields = new ArrayList<>();

    DayShifts(DayOfWeek day, Runnable changed) {
        this.day = day;
        this.changed = changed;
        addClassName("am-week-shifts");
        sayClosed();
    }

    /** Those of this weekday among them. */
    void show(List<Shift> shifts) {
        fields.clear();
        removeAll();
        sayClosed();
        shifts.stream().filter(shift -> shift.day() == day).forEach(shift -> add(shift.opens(), shift.closes()));
    }

    void more() {
        add(null, null);
        changed.run();
    }

    /** Empty while a time is missing, which is marked. */
    Optional<List<Shift>> shifts() {
        List<@Nullable Shift> given = new ArrayList<>();
        fields.forEach(field -> given.add(field.shift()));
        return given.stream().anyMatch(Objects::isNull)
                ? Optional.empty()
                : Optional.of(given.stream().map(Objects::requireNonNull).toList());
    }

    private void add(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (fields.isEmpty()) {
            removeAll();
        }
        ShiftField field = new ShiftField(day, from, to, changed, this::drop);
        fields.add(field);
        add(field);
    }

    private void drop(ShiftField gone) {
        fields.remove(gone);
        remove(gone);
        if (fields.isEmpty()) {
            sayClosed();
        }
        changed.run();
    }

    private void sayClosed() {
        Span closed = new Span(say("hours.closed"));
        closed.addClassName("am-third");
        add(closed);
    }
}

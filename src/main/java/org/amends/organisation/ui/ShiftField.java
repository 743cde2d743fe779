package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Consumer;
import org.amends.organisation.Shift;
import org.amends.uikit.Glyph;
import org.jspecify.annotations.Nullable;

/** From when to when. Midnight as the end means the end of the day. */
final class ShiftField extends Div {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final DayOfWeek day;
    private final TimePicker opens;
    private final TimePicker closes;

    ShiftField(
            DayOfWeek day,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            Runnable changed,
            Consumer<ShiftField> gone) {
        this.day = day;
        addClassName("am-shift");
        String name = HoursWords.of(day);
        opens = picker(say("hours.opens", name), from, changed);
        closes = picker(say("hours.closes", name), to, changed);
        Span dash = new Span("–");
        dash.getElement().setAttribute("aria-hidden", "true");
        Button remove = new Button(Glyph.CLOSE.create(), pressed -> gone.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.addClassName("am-quiet-button");
        remove.setAriaLabel(say("hours.shift.remove", name));
        add(opens, dash, closes, remove);
    }

    private static TimePicker picker(String label, @Nullable LocalTime value, Runnable changed) {
        TimePicker picker = new TimePicker();
        picker.setAriaLabel(label);
        picker.setLocale(Locale.GERMANY); // as times are written everywhere here: 09:00
        picker.setStep(STEP);
        picker.setValue(value);
        picker.addValueChangeListener(chosen -> changed.run());
        return picker;
    }

    /** Null, and marked, while a time is missing. */
    @Nullable
    Shift shift() {
        LocalTime from = opens.getValue();
        LocalTime to = closes.getValue();
        opens.setInvalid(from == null);
        closes.setInvalid(to == null);
        return from == null || to == null ? null : new Shift(day, from, to);
    }
}

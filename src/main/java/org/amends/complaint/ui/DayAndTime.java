package org.amends.complaint.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.amends.uikit.DayField;
import org.jspecify.annotations.Nullable;

/** A day and a time of it, as two small fields that speak the reader's language. */
final class DayAndTime extends Div {

    private final DayField day;
    private final TimePicker time;

    /** @param timeLeftOut what stands for a time that is left out; empty if there has to be one */
    DayAndTime(String label, LocalDate from, String timeLeftOut) {
        day = new DayField(label);
        day.setMin(from);
        day.setRequiredIndicatorVisible(true);
        time = new TimePicker(Labels.say("complaint.diary.time"));
        time.setStep(Duration.ofMinutes(30));
        time.setLocale(UI.getCurrent().getLocale());
        time.setPlaceholder(timeLeftOut);
        time.setClearButtonVisible(!timeLeftOut.isEmpty());
        time.setRequiredIndicatorVisible(timeLeftOut.isEmpty());
        addClassNames("am-form-two", "am-day-and-time");
        add(day, time);
    }

    void setValue(LocalDateTime value) {
        day.setValue(value.toLocalDate());
        time.setValue(value.toLocalTime());
    }

    void setDay(LocalDate value) {
        day.setValue(value);
    }

    @Nullable
    LocalDate day() {
        return day.getValue();
    }

    @Nullable
    LocalTime time() {
        return time.getValue();
    }

    /** Null unless both are there. */
    @Nullable
    LocalDateTime moment() {
        LocalDate chosen = day.getValue();
        LocalTime at = time.getValue();
        return chosen == null || at == null ? null : chosen.atTime(at);
    }

    /** Whether neither holds something that cannot be read. */
    boolean isReadable() {
        return !((HasValidation) day).isInvalid() && !((HasValidation) time).isInvalid();
    }
}

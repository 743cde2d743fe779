package org.amends.customer.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.amends.customer.LeavingIntentions;
import org.amends.uikit.DayField;
import org.amends.uikit.Dialogs;
import org.amends.uikit.FieldProblems;
import org.amends.uikit.KeptTextArea;

/** When a customer said that they will leave, and how they put it. */
final class LeavingForm {

    private LeavingForm() {}

    /** @param save what it refuses leaves the dialog open, with everything in it */
    static void open(LocalDate today, BiConsumer<LocalDate, String> save) {
        DayField on = new DayField(text("on"));
        on.setMax(today);
        on.setValue(today);
        KeptTextArea said = new KeptTextArea(text("words"));
        said.setRequiredIndicatorVisible(true);
        said.setMaxLength(LeavingIntentions.LONGEST);
        said.setMinHeight("7em");
        FieldProblems problems = new FieldProblems().at("statedOn", on).at("said", said);
        Dialogs.form(
                text("title"),
                text("text"),
                UI.getCurrent().getTranslation("customer.save"),
                () -> problems.overcome(
                        () -> save.accept(Objects.requireNonNullElse(on.getValue(), today), said.getValue())),
                on,
                said);
        said.focus();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("customer.leaving." + key);
    }
}

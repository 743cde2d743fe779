package org.amends.customer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.amends.customer.Consent;
import org.amends.customer.ContactPurpose;
import org.amends.uikit.DayField;
import org.amends.uikit.Dialogs;
import org.amends.uikit.FieldProblems;
import org.amends.uikit.SegmentedChoice;

/** What a customer says about being contacted. */
final class ConsentForm {

    private static final int LONGEST_SOURCE = 200;

    private ConsentForm() {}

    /** @param save what it refuses leaves the dialog open, with everything in it */
    static void open(LocalDate today, Consumer<Consent> save) {
        ComboBox<ContactPurpose> purpose = new ComboBox<>(text("purpose"), List.of(ContactPurpose.values()));
        purpose.setItemLabelGenerator(each -> text("purpose." + each));
        purpose.setRequiredIndicatorVisible(true);
        ComboBox<String> channel = new ComboBox<>(text("channel"), Channels.USUAL);
        channel.setItemLabelGenerator(each -> String.valueOf(Channels.name(each, channel)));
        channel.setPlaceholder(text("channel.all"));
        channel.setClearButtonVisible(true);
        SegmentedChoice<Boolean> given =
                new SegmentedChoice<>(text("given"), List.of(true, false), each -> text("given." + each));
        given.setValue(true);
        DayField on = new DayField(text("on"));
        on.setMax(today);
        on.setValue(today);
        TextField source = new TextField(text("source"));
        source.setMaxLength(LONGEST_SOURCE);
        source.setHelperText(text("source.help"));
        source.setWidthFull();
        FieldProblems problems = new FieldProblems()
                .at("purpose", purpose)
                .at("on", on)
                .at("channel", channel)
                .at("source", source);
        Dialogs.form(
                text("add"),
                "",
                UI.getCurrent().getTranslation("customer.save"),
                () -> problems.overcome(() -> save.accept(new Consent(
                        purpose.getValue(), channel.getValue(), given.getValue(), on.getValue(), source.getValue()))),
                ContractForm.two(purpose, channel),
                ContractForm.two(given, on),
                source);
        purpose.focus();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("customer.consent." + key);
    }
}

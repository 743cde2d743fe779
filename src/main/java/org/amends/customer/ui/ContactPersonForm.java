package org.amends.customer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.amends.customer.facts.ContactPerson;
import org.amends.customer.facts.Contacts.Kept;
import org.amends.kernel.EmailAddress;
import org.amends.uikit.Dialogs;
import org.amends.uikit.FieldProblems;
import org.jspecify.annotations.Nullable;

/** A person or a function to speak to. */
final class ContactPersonForm {

    private final TextField name = text("name", 200);
    private final TextField role = text("role", 100);
    private final TextField phone = text("phone", 40);
    private final EmailField email = new EmailField(say("email"));
    private final ComboBox<String> channel = new ComboBox<>(say("preferredChannel"), Channels.USUAL);
    private final ComboBox<String> language = new ComboBox<>(say("language"));
    private final TextField note = text("note", 500);
    private final Checkbox main = new Checkbox(say("contactPerson.main.make"));

    private ContactPersonForm(@Nullable Kept known) {
        Locale reader = UI.getCurrent().getLocale();
        name.setRequiredIndicatorVisible(true);
        channel.setItemLabelGenerator(each -> String.valueOf(Channels.name(each, channel)));
        channel.setClearButtonVisible(true);
        language.setItems(Languages.all(reader));
        language.setItemLabelGenerator(tag -> Languages.name(tag, reader));
        language.setClearButtonVisible(true);
        note.setWidthFull();
        if (known != null) {
            ContactPerson person = known.person();
            EmailAddress address = person.email();
            name.setValue(person.name());
            role.setValue(shown(person.role()));
            phone.setValue(shown(person.phone()));
            email.setValue(address == null ? "" : address.value());
            channel.setValue(person.channel());
            language.setValue(person.language());
            note.setValue(shown(person.note()));
            main.setValue(known.main());
            // there is always one: another takes it over, nobody gives it up
            main.setEnabled(!known.main());
        }
    }

    /** @param save what it refuses leaves the dialog open, with everything in it */
    static void open(String title, @Nullable Kept known, BiConsumer<ContactPerson, Boolean> save) {
        ContactPersonForm form = new ContactPersonForm(known);
        FieldProblems problems = new FieldProblems()
                .at("name", form.name)
                .at("role", form.role)
                .at("phone", form.phone)
                .at("email", form.email)
                .at("note", form.note);
        Dialogs.form(
                title,
                "",
                say("save"),
                () -> problems.overcome(() -> save.accept(form.person(), form.main.getValue())),
                ContractForm.two(form.name, form.role),
                ContractForm.two(form.phone, form.email),
                ContractForm.two(form.channel, form.language),
                form.note,
                form.main);
        form.name.focus();
    }

    private ContactPerson person() {
        return new ContactPerson(
                name.getValue(),
                role.getValue(),
                phone.getValue(),
                email.getValue().isBlank() ? null : new EmailAddress(email.getValue()),
                channel.getValue(),
                language.getValue(),
                note.getValue());
    }

    private static TextField text(String property, int longest) {
        TextField field = new TextField(
                property.equals("name") || property.equals("phone") ? say(property) : say("contactPerson." + property));
        field.setMaxLength(longest);
        return field;
    }

    private static String shown(@Nullable String known) {
        return known == null ? "" : known;
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation("customer." + key);
    }
}

package org.amends.customer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.amends.customer.attributes.Attribute;
import org.amends.customer.attributes.AttributeDetails;
import org.amends.customer.attributes.AttributeType;
import org.amends.kernel.PlainText;
import org.amends.uikit.Dialogs;
import org.amends.uikit.FieldProblems;
import org.jspecify.annotations.Nullable;

/** What an attribute is called in both languages, and what it can be. */
final class AttributeForm {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_KEY = 40;

    private final TextField english = new TextField(text("english"));
    private final TextField spanish = new TextField(text("spanish"));
    private final TextField key = new TextField(text("key"));
    private final ComboBox<AttributeType> type = new ComboBox<>(text("type"), AttributeType.values());
    private final TextArea choices = new TextArea(text("choices"));

    private AttributeForm(@Nullable Attribute known) {
        List.of(english, spanish).forEach(name -> {
            name.setMaxLength(LONGEST_NAME);
            name.setRequiredIndicatorVisible(true);
        });
        key.setMaxLength(LONGEST_KEY);
        key.setHelperText(text("key.help"));
        type.setItemLabelGenerator(each -> text("type." + each));
        type.setAllowCustomValue(false);
        choices.setHelperText(text("choices.help"));
        choices.setWidthFull();
        type.addValueChangeListener(chosen -> choices.setVisible(chosen.getValue() == AttributeType.CHOICE));
        choices.setVisible(false);
        if (known == null) {
            type.setValue(AttributeType.TEXT);
            proposeKey();
        } else {
            english.setValue(known.details().english());
            spanish.setValue(known.details().spanish());
            key.setValue(known.key());
            key.setReadOnly(true);
            type.setValue(known.type());
            type.setReadOnly(true);
            choices.setValue(String.join("\n", known.details().choices()));
        }
    }

    /** @param save what it refuses leaves the dialog open, with everything in it */
    static void open(@Nullable Attribute known, Consumer<AttributeForm> save) {
        AttributeForm form = new AttributeForm(known);
        FieldProblems problems = new FieldProblems()
                .at("english", form.english)
                .at("spanish", form.spanish)
                .at("key", form.key)
                .at("choices", form.choices);
        Dialogs.form(
                known == null
                        ? UI.getCurrent().getTranslation("customer.attributes.new")
                        : known.name(UI.getCurrent().getLocale()),
                "",
                UI.getCurrent().getTranslation("customer.save"),
                () -> problems.overcome(() -> save.accept(form)),
                ContractForm.two(form.english, form.spanish),
                ContractForm.two(form.type, form.key),
                form.choices);
        form.english.focus();
    }

    private void proposeKey() {
        english.setValueChangeMode(ValueChangeMode.LAZY);
        english.addValueChangeListener(typed -> {
            if (key.isEmpty() || key.getValue().equals(proposed(typed.getOldValue()))) {
                key.setValue(proposed(typed.getValue()));
            }
        });
    }

    private static String proposed(String name) {
        String plain = PlainText.of(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.length() > LONGEST_KEY ? plain.substring(0, LONGEST_KEY) : plain;
    }

    String key() {
        return key.getValue();
    }

    String english() {
        return english.getValue().strip();
    }

    AttributeDetails details() {
        AttributeType chosen = type.getValue() == null ? AttributeType.TEXT : type.getValue();
        return new AttributeDetails(
                english.getValue(),
                spanish.getValue(),
                chosen,
                choices.getValue().lines().toList());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("customer.attribute." + key);
    }
}

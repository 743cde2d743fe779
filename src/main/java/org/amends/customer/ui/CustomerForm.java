package org.amends.customer.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amends.customer.CustomerDetails;
import org.amends.customer.CustomerProfile;
import org.amends.customer.CustomerType;
import org.amends.kernel.EmailAddress;
import org.amends.uikit.DayField;
import org.amends.uikit.Keys;
import org.amends.uikit.SegmentedChoice;
import org.jspecify.annotations.Nullable;

/** Puts right what we know about a customer. A field emptied here is forgotten. */
final class CustomerForm extends Dialog {

    private static final int MOST_NEEDS = 10;
    private static final int LONGEST_NEED = 150;

    private final Binder<CustomerDetails> binder = new Binder<>(CustomerDetails.class);
    private final FormLayout fields = new FormLayout();

    /** @param saved told what was entered; what it refuses leaves the dialog open, with everything in it */
    CustomerForm(CustomerProfile customer, Consumer<CustomerDetails> saved) {
        setHeaderTitle(getTranslation("customer.edit.title", customer.name()));
        addClassName("am-dialog");
        setWidth("min(46rem, 100%)");
        setCloseOnOutsideClick(false);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 2));
        identity();
        contact(customer);
        relationship();
        binder.readRecord(known(customer));
        add(fields);
        Button save = new Button(getTranslation("customer.save"), pressed -> {
            try {
                saved.accept(binder.writeRecord());
                close();
            } catch (ValidationException incomplete) {
                incomplete.getFieldValidationErrors().stream().findFirst().ifPresent(first -> {
                    if (first.getField() instanceof Focusable<?> field) {
                        field.focus();
                    }
                });
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Keys.onControlEnter(save);
        getFooter().add(new Button(getTranslation("customer.cancel"), pressed -> close()), save);
    }

    private void identity() {
        TextField name = text("name", 200);
        binder.forField(name)
                .asRequired(getTranslation("customer.name.missing"))
                .withConverter(String::strip, written -> written)
                .bind("name");
        SegmentedChoice<CustomerType> type = new SegmentedChoice<>(
                getTranslation("customer.type"),
                List.of(CustomerType.values()),
                each -> getTranslation("customer.type." + each));
        binder.forField(type).bind("type");
        IntegerField employees = new IntegerField(getTranslation("customer.employees"));
        employees.setMin(0);
        binder.forField(employees).bind("employees");
        DayField born = new DayField(getTranslation("customer.birthDate"));
        binder.forField(born).bind("birthDate");
        TextField gender = optional("gender", 20);
        type.addValueChangeListener(chosen -> {
            boolean person = chosen.getValue() != CustomerType.ORGANISATION;
            employees.setVisible(!person);
            born.setVisible(person);
            gender.setVisible(person);
        });
        fields.add(name, type);
        fields.add(optional("documentType", 30), optional("documentNumber", 40));
        fields.add(employees, born, gender);
    }

    private void contact(CustomerProfile customer) {
        EmailField email = new EmailField(getTranslation("customer.email"));
        binder.forField(email)
                .withConverter(
                        written -> written.isBlank() ? null : new EmailAddress(written),
                        known -> known == null ? "" : known.value(),
                        getTranslation("customer.email.wrong"))
                .bind("email");
        ComboBox<String> language = choice("language", Languages.all(getLocale()));
        language.setItemLabelGenerator(tag -> Languages.name(tag, getLocale()));
        ComboBox<String> channel = choice(
                "preferredChannel",
                Stream.concat(Channels.USUAL.stream(), Stream.ofNullable(customer.preferredChannel()))
                        .distinct()
                        .toList());
        channel.setItemLabelGenerator(each -> String.valueOf(Channels.name(each, this)));
        channel.setClearButtonVisible(true);
        ComboBox<String> country = choice("country", countries());
        country.setItemLabelGenerator(this::countryName);
        country.setClearButtonVisible(true);
        TextField address = optional("address", 500);
        fields.setColspan(address, 2);
        fields.add(email, optional("phone", 40), channel, language, address, optional("city", 100), country);
    }

    private void relationship() {
        TextArea needs = new TextArea(getTranslation("customer.supportNeeds"));
        needs.setHelperText(getTranslation("customer.supportNeeds.help"));
        binder.forField(needs)
                .withConverter(CustomerForm::lines, CustomerForm::text)
                .withValidator(
                        list -> list.size() <= MOST_NEEDS
                                && list.stream().allMatch(need -> need.length() <= LONGEST_NEED),
                        getTranslation("customer.supportNeeds.long", MOST_NEEDS, LONGEST_NEED))
                .bind("supportNeeds");
        fields.setColspan(needs, 2);
        SegmentedChoice<Integer> satisfaction = new SegmentedChoice<>(
                getTranslation("customer.satisfaction.asked"), List.of(1, 2, 3, 4, 5), String::valueOf);
        satisfaction.setHelperText(getTranslation("customer.satisfaction.help"));
        binder.forField(satisfaction).bind("satisfaction");
        DayField stated = new DayField(getTranslation("customer.satisfactionOn"));
        binder.forField(stated).bind("satisfactionOn");
        DayField since = new DayField(getTranslation("customer.since"));
        binder.forField(since).bind("since");
        satisfaction.addValueChangeListener(said -> {
            if (said.isFromClient()) {
                stated.clear();
            }
        });
        fields.add(needs, satisfaction, stated, since);
    }

    private TextField text(String property, int longest) {
        TextField field = new TextField(getTranslation("customer." + property));
        field.setMaxLength(longest);
        return field;
    }

    private TextField optional(String property, int longest) {
        TextField field = text(property, longest);
        binder.forField((HasValue<?, String>) field)
                .withConverter(
                        written -> written.isBlank() ? null : written.strip(), known -> known == null ? "" : known)
                .bind(property);
        return field;
    }

    private ComboBox<String> choice(String property, List<String> items) {
        ComboBox<String> field = new ComboBox<>(getTranslation("customer." + property), items);
        binder.forField(field).bind(property);
        return field;
    }

    private List<String> countries() {
        return Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::countryName))
                .toList();
    }

    private String countryName(String code) {
        return new Locale("", code).getDisplayCountry(getLocale());
    }

    private static List<String> lines(String written) {
        return written.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(@Nullable List<String> needs) {
        return needs == null ? "" : String.join("\n", needs);
    }

    private static CustomerDetails known(CustomerProfile customer) {
        return new CustomerDetails(
                customer.type(),
                customer.name(),
                customer.email(),
                customer.phone(),
                customer.documentType(),
                customer.documentNumber(),
                customer.address(),
                customer.city(),
                customer.country(),
                customer.language(),
                customer.preferredChannel(),
                customer.supportNeeds(),
                customer.employees(),
                customer.since(),
                customer.satisfaction(),
                customer.satisfactionOn(),
                customer.birthDate(),
                customer.gender());
    }
}

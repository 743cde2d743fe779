package org.amends.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.regex.Pattern;
import org.amends.complaint.NewComplaint.Who;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/** A customer nobody here has met: a name, and how to reach them. */
class NewCustomerFields extends Div {

    /** Checks only; what is typed is read from the fields. */
    private static final class Typed {}

    private static final Pattern NUMBER = Pattern.compile("[+()\\d .-]{6,}");

    private final TextField name = field("complaint.new.customer.name", 200);
    private final TextField phone = field("complaint.new.customer.phone", 40);
    private final EmailField email = new EmailField(Labels.say("complaint.new.customer.email"));
    private final TextField documentType = field("complaint.new.customer.documentType", 30);
    private final TextField documentNumber = field("complaint.new.customer.documentNumber", 40);
    private final TextField address = field("complaint.new.customer.address", 500);
    private final Binder<Typed> checks = new Binder<>();

    NewCustomerFields() {
        addClassNames("am-form", "am-form-two");
        name.addClassName("am-form-wide");
        address.addClassName("am-form-wide");
        email.setValueChangeMode(ValueChangeMode.ON_BLUR);
        documentType.setPlaceholder(Labels.say("complaint.new.customer.documentType.such"));
        checks.forField(name)
                .asRequired(Labels.say("complaint.new.customer.name.missing"))
                .bind(typed -> "", (typed, value) -> {});
        checks.forField(email)
                .withValidator(NewCustomerFields::isAddress, Labels.say("complaint.new.customer.email.wrong"))
                .bind(typed -> "", (typed, value) -> {});
        add(name, phone, email, documentType, documentNumber, address);
    }

    void keepIn(Draft draft) {
        draft.keep("customer.name", name);
        draft.keep("customer.phone", phone);
        draft.keep("customer.email", email);
        draft.keep("customer.documentType", documentType);
        draft.keep("customer.documentNumber", documentNumber);
        draft.keep("customer.address", address);
    }

    /** What was typed into the search: an address, a number, else a name. */
    void startWith(String typed) {
        if (typed.contains("@")) {
            email.setValue(typed);
        } else if (NUMBER.matcher(typed).matches()) {
            phone.setValue(typed);
        } else {
            name.setValue(typed);
        }
        (name.isEmpty() ? name : phone).focus();
    }

    boolean areComplete() {
        return checks.validate().isOk();
    }

    Who who() {
        String mail = given(email.getValue());
        return new Who(
                null,
                name.getValue().strip(),
                mail == null ? null : new EmailAddress(mail),
                given(phone.getValue()),
                given(documentType.getValue()),
                given(documentNumber.getValue()),
                given(address.getValue()));
    }

    static @Nullable String given(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static boolean isAddress(String typed) {
        if (typed.isBlank()) {
            return true;
        }
        try {
            new EmailAddress(typed);
            return true;
        } catch (Invalid wrong) {
            return false;
        }
    }

    static TextField field(String key, int longest) {
        TextField field = new TextField(Labels.say(key));
        field.setMaxLength(longest);
        return field;
    }
}

package org.amends.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.stream.Stream;
import org.amends.kernel.Invalid;
import org.amends.kernel.NotAllowed;
import org.amends.organisation.OwnAccount;
import org.amends.uikit.FieldProblems;

/** The old password, and twice the new one. What a password must be is said before, not after. */
class PasswordFields extends Div {

    private static final int LONGEST = 72;

    private final PasswordField old = field("shell.password.old", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField chosen = field("shell.password.new", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("shell.password.again", Autocomplete.NEW_PASSWORD);
    private final FieldProblems problems =
            new FieldProblems().at("old", old).at("password", chosen).at("again", again);
    private final OwnAccount account;
    private final Runnable done;

    /** @param done when the password is changed; every other session has ended then */
    PasswordFields(OwnAccount account, Runnable done) {
        this.account = account;
        this.done = done;
        addClassName("am-form");
        Paragraph rule = new Paragraph(getTranslation("shell.password.rule", OwnAccount.SHORTEST_PASSWORD));
        rule.addClassNames("am-small", "am-second");
        rule.setId("am-password-rule");
        Button change = new Button(getTranslation("shell.password.change"), pressed -> change());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div acts = new Div(change);
        acts.addClassName("am-actions");
        again.addKeyPressListener(Key.ENTER, pressed -> change());
        add(rule, old, chosen, again, acts);
    }

    private void change() {
        if (problems.overcome(this::changeOrRefuse)) {
            Stream.of(old, chosen, again).forEach(PasswordField::clear);
            done.run();
        }
    }

    private void changeOrRefuse() {
        if (old.isEmpty()) {
            throw new Invalid("old", "shell.login.password.missing");
        }
        if (!chosen.getValue().equals(again.getValue())) {
            throw new Invalid("again", "shell.password.differ");
        }
        try {
            account.changePassword(old.getValue(), chosen.getValue());
        } catch (NotAllowed wrong) {
            throw new Invalid("old", wrong.key());
        }
    }

    private PasswordField field(String key, Autocomplete kind) {
        PasswordField field = new PasswordField(getTranslation(key));
        field.setAutocomplete(kind);
        field.setMaxLength(LONGEST);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        field.getElement().setAttribute("name", key.replace('.', '-'));
        return field;
    }
}

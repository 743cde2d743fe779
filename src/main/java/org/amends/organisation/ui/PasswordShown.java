package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.amends.organisation.StaffMember;

/** A password to pass on, shown this once. Closes by its button alone: what is gone is gone. */
final class PasswordShown extends Dialog {

    PasswordShown(StaffMember member, String password) {
        setHeaderTitle(say("users.password.title", member.name()));
        addClassName("am-dialog");
        setWidth("min(30rem, 100%)");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        Span shown = new Span(password);
        shown.addClassName("am-secret");
        Button copy = new Button(say("users.password.copy"));
        copy.addClickListener(pressed -> {
            UI.getCurrent().getPage().executeJs("navigator.clipboard && navigator.clipboard.writeText($0)", password);
            copy.setText(say("users.password.copied"));
        });
        Div row = new Div(shown, copy);
        row.addClassName("am-actions");
        add(new Paragraph(say("users.password.text", member.username())), row);
        Button done = new Button(say("users.password.done"), pressed -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}

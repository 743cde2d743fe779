package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.amends.complaint.TrackingKey;
import org.amends.kernel.Refusal;
import org.amends.uikit.EnterForm;

/** Asks for number and tracking code. */
final class KeyPage extends VisitorPage {

    private final Trouble trouble = new Trouble();

    /** @param enter opens the case, or refuses */
    KeyPage(String known, Consumer<TrackingKey> enter) {
        super(Say.it("track"), Say.it("track.hint"));
        TextField number = new TextField(Say.it("track.number"));
        number.setValue(known);
        number.setPlaceholder(Say.it("track.number.such"));
        TextField code = new TextField(Say.it("track.code"));
        code.setPlaceholder(Say.it("track.code.such"));
        for (TextField field : new TextField[] {number, code}) {
            field.addClassName("am-number");
            field.setMaxLength(40);
            field.getElement().setAttribute("autocapitalize", "characters");
            field.getElement().setAttribute("spellcheck", "false");
            field.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        }
        Checks checks = new Checks();
        checks.that(number, () -> number.getValue().isBlank() ? Say.it("track.number.missing") : null);
        checks.that(code, () -> code.getValue().isBlank() ? Say.it("track.code.missing") : null);
        Div problems = new Div();
        problems.addClassNames("am-info", "am-info-problem", "am-visitor-problems");
        problems.setVisible(false);
        Button open = new Button(Say.it("track.open"));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.setDisableOnClick(true);
        open.addClickListener(pressed -> {
            try {
                if (checks.holdOrAreSaid(problems)) {
                    trouble.averted(() -> enter.accept(TrackingKey.of(number.getValue(), code.getValue())));
                }
            } finally {
                open.setEnabled(true);
            }
        });
        Div fields = new Div(number, code, open);
        fields.addClassName("am-visitor-fields");
        add(new EnterForm(problems, trouble, fields));
    }

    void refuse(Refusal refusal) {
        trouble.averted(() -> {
            throw refusal;
        });
    }
}

package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.amends.uikit.Card;
import org.amends.uikit.KeptTextArea;

/** Something the visitor writes on their case. The browser keeps it until it has arrived. */
final class MessageForm extends Div {

    private static final int LONGEST = 20_000;

    final Checks checks = new Checks();
    final KeptTextArea text;
    private final Trouble trouble = new Trouble();
    private final Div fields = new Div(trouble);

    /** @param kept the name under which the browser keeps it */
    MessageForm(String label, String kept) {
        text = new KeptTextArea(label).keptAs(kept);
        text.setMinHeight("6.5em");
        text.setMaxLength(LONGEST);
        fields.addClassName("am-visitor-fields");
    }

    /** Without it there is nothing to send. */
    MessageForm required() {
        checks.that(text, () -> text.isEmpty() ? Say.it("text.missing") : null);
        return this;
    }

    /** @param above what else is to be answered */
    MessageForm under(String heading, Component... above) {
        fields.add(above);
        fields.add(text);
        add(new Card(heading, fields));
        return this;
    }

    /** Where it is what we wait for. */
    MessageForm task() {
        getChildren().map(Card.class::cast).forEach(Card::task);
        return this;
    }

    /** @param send given what was written, at most 20,000 characters */
    MessageForm withAct(String words, Consumer<String> send) {
        Button go = new Button(words);
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        Div problems = new Div();
        problems.addClassNames("am-info", "am-info-problem", "am-visitor-problems");
        problems.setVisible(false);
        go.addClickListener(pressed -> {
            try {
                if (checks.holdOrAreSaid(problems) && trouble.averted(() -> send.accept(written()))) {
                    text.forget();
                }
            } finally {
                go.setEnabled(true);
            }
        });
        fields.addComponentAsFirst(problems);
        fields.add(go);
        return this;
    }

    private String written() {
        String all = text.getValue().strip();
        return all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    }
}

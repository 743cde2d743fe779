package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.amends.uikit.Card;
import org.amends.uikit.KeptTextArea;
import org.jspecify.annotations.Nullable;

/** Something the visitor writes on their case. The browser keeps it until it has arrived. */
final class MessageForm extends Div {

    private static final int LONGEST = 20_000;

    final Checks checks = new Checks();
    final KeptTextArea text;
    private final String name;
    private final Trouble trouble = new Trouble();
    private final Div fields = new Div(trouble);

    private @Nullable FilesField files;

    /**
     * @param name which of the forms it is
     * @param kept the name under which the browser keeps it
     */
    MessageForm(String name, String label, String kept) {
        this.name = name;
        text = new KeptTextArea(label).keptAs(kept);
        text.setMinHeight("6.5em");
        text.setMaxLength(LONGEST);
        fields.addClassName("am-visitor-fields");
    }

    String name() {
        return name;
    }

    /** Whether something would be lost with it. */
    boolean isBegun() {
        return !text.isEmpty();
    }

    /** Without it there is nothing to send. */
    MessageForm required() {
        checks.that(text, () -> text.isEmpty() && !hasFiles() ? Say.it("text.missing") : null);
        return this;
    }

    /** Files alone would not say it. */
    MessageForm inWords() {
        checks.that(text, () -> text.isEmpty() ? Say.it("text.missing") : null);
        return this;
    }

    MessageForm with(FilesField field) {
        files = field;
        checks.that(field, field::unfinished);
        fields.add(field);
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

    private boolean hasFiles() {
        return files != null && !files.isEmpty();
    }

    private String written() {
        String all = text.getValue().strip();
        return all.length() > LONGEST ? all.substring(0, LONGEST) : all;
    }
}

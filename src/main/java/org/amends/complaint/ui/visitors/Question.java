package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.amends.uikit.KeptForm;

/** One page of the public form: one question, and the fields that answer it. */
abstract class Question extends Div {

    final Answers answers;
    final VisitorDraft draft;
    final Checks checks = new Checks();
    private final KeptForm form;

    Question(Answers answers, KeptForm form) {
        this.answers = answers;
        this.draft = answers.draft;
        this.form = form;
        addClassName("am-visitor-fields");
    }

    /** The heading. */
    abstract String asks();

    /** Below it; may be empty. */
    abstract String hint();

    /** @param hints what the sentences about it need */
    final <C extends Component & HasValidationProperties> void checked(String name, C field, Object... hints) {
        checks.that(field, () -> {
            String problem = answers.problem(name);
            return problem == null ? null : Say.it(problem, hints);
        });
    }

    TextField line(String name, String label) {
        TextField field = new TextField(label);
        field.setMaxLength(VisitorDraft.longest(name));
        return written(name, field);
    }

    EmailField mail(String name, String label) {
        EmailField field = new EmailField(label);
        field.setMaxLength(VisitorDraft.longest(name));
        return written(name, field);
    }

    TextArea text(String name) {
        TextArea field = new TextArea();
        field.setMaxLength(VisitorDraft.longest(name));
        return written(name, field);
    }

    /** @param text how the choice is kept */
    final <T, C extends Component & HasValue<?, T>> C chosen(String name, C field, Function<T, String> text) {
        field.addValueChangeListener(changed -> draft.put(name, text.apply(field.getValue())));
        return form.keep(name, field, text);
    }

    private <C extends Component & HasValue<?, String>> C written(String name, C field) {
        field.setValue(draft.text(name));
        field.addValueChangeListener(changed -> draft.put(name, field.getValue()));
        return form.keep(name, field);
    }
}

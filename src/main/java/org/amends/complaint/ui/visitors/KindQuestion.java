package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.amends.complaint.Kind;
import org.amends.uikit.KeptForm;

/** What it is about, each with an example. */
final class KindQuestion extends Question {

    KindQuestion(Answers answers, KeptForm form) {
        super(answers, form);
        RadioButtonGroup<Kind> kinds = new RadioButtonGroup<>();
        kinds.setAriaLabel(asks());
        kinds.getElement().getThemeList().add("cards");
        kinds.setItems(Kind.values());
        kinds.setRenderer(new ComponentRenderer<>(KindQuestion::card));
        if (draft.kind() != null) {
            kinds.setValue(draft.kind());
        }
        chosen(VisitorDraft.KIND, kinds, kind -> kind == null ? "" : kind.name());
        checked(VisitorDraft.KIND, kinds);
        add(kinds);
    }

    @Override
    String asks() {
        return Say.it("kind");
    }

    @Override
    String hint() {
        return Say.it("kind.hint");
    }

    private static Div card(Kind kind) {
        Span such = new Span(Say.it("kind." + kind + ".such"));
        such.addClassName("am-second");
        Div card = new Div(new Span(Say.it("kind." + kind)), new Span(" "), such);
        card.addClassName("am-choice-card");
        return card;
    }
}

package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;

/** What would make it easier for the visitor: asked kindly, noted only if they agree. */
final class NeedsFields extends Details {

    NeedsFields(Question question) {
        VisitorDraft draft = question.draft;
        CheckboxGroup<Integer> needs = new CheckboxGroup<>();
        needs.setAriaLabel(Say.it("needs"));
        needs.getElement().getThemeList().add("rows");
        needs.setItems(VisitorDraft.offeredNeeds());
        needs.setItemLabelGenerator(need -> Say.it("needs." + need));
        needs.setValue(draft.needs());
        question.chosen(VisitorDraft.NEEDS, needs, some -> some.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(",")));
        Checkbox consent = new Checkbox(Say.it("needs.consent"), draft.agrees());
        question.chosen(VisitorDraft.CONSENT, consent, String::valueOf);
        question.checked(VisitorDraft.CONSENT, consent);
        consent.setVisible(!draft.needs().isEmpty());
        needs.addValueChangeListener(
                changed -> consent.setVisible(!needs.getValue().isEmpty()));
        Paragraph hint = new Paragraph(Say.it("needs.hint"));
        hint.addClassName("am-second");
        addClassName("am-visitor-needs");
        setSummaryText(Say.it("needs"));
        add(hint, needs, consent);
        setOpened(!draft.needs().isEmpty());
    }
}

package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;

/** The document by which a law wants to know who complains; where none does, nobody is asked. */
final class IdentityFields extends Div {

    private final TextField number;

    IdentityFields(Question question) {
        Answers answers = question.answers;
        addClassName("am-visitor-money");
        setVisible(answers.isIdentified());
        number = question.line(VisitorDraft.DOCUMENT_NUMBER, "");
        if (answers.isIdentified()) {
            Select<String> type = new Select<>();
            type.setLabel(Say.it("documentType"));
            type.setItems(answers.documentTypes());
            type.setItemLabelGenerator(one -> Say.it("document." + one));
            type.setValue(answers.documentType());
            question.chosen(VisitorDraft.DOCUMENT_TYPE, type, one -> one == null ? "" : one);
            question.checked(VisitorDraft.DOCUMENT_NUMBER, number);
            add(number, type);
        }
    }

    /** Whose document it is. */
    void ofAnother(boolean another) {
        number.setLabel(Say.it(another ? "other.documentNumber" : "documentNumber"));
    }
}

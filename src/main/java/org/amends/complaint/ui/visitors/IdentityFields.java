package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.amends.organisation.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** The document by which a law wants to know who complains; where none does, nobody is asked. */
final class IdentityFields extends Div {

    private static final String DNI = "DNI";
    private static final String PERUS_DNI = "\\d{8}";

    private final VisitorDraft draft;
    private final boolean inPeru;
    private final TextField number;

    IdentityFields(Question question, boolean law, Optional<Jurisdiction> country) {
        draft = question.draft;
        inPeru = country.filter(Jurisdiction.PE::equals).isPresent();
        addClassName("am-visitor-money");
        setVisible(law);
        List<String> known = inPeru ? List.of(DNI, "CE", "RUC", "PASSPORT") : List.of(DNI, "NIE", "NIF", "PASSPORT");
        number = question.line(VisitorDraft.DOCUMENT_NUMBER, "");
        if (law) {
            if (!known.contains(draft.text(VisitorDraft.DOCUMENT_TYPE))) {
                draft.put(VisitorDraft.DOCUMENT_TYPE, DNI);
            }
            Select<String> type = new Select<>();
            type.setLabel(Say.it("documentType"));
            type.setItems(known);
            type.setItemLabelGenerator(one -> Say.it("document." + one));
            type.setValue(draft.text(VisitorDraft.DOCUMENT_TYPE));
            question.chosen(VisitorDraft.DOCUMENT_TYPE, type, one -> one == null ? "" : one);
            question.checks.that(number, this::problem);
            add(number, type);
        }
    }

    /** Whose document it is. */
    void ofAnother(boolean another) {
        number.setLabel(Say.it(another ? "other.documentNumber" : "documentNumber"));
    }

    private @Nullable String problem() {
        String given = draft.text(VisitorDraft.DOCUMENT_NUMBER);
        if (given.isEmpty()) {
            return Say.it("documentNumber.missing");
        }
        boolean dni = inPeru && draft.text(VisitorDraft.DOCUMENT_TYPE).equals(DNI);
        return dni && !given.matches(PERUS_DNI) ? Say.it("documentNumber.DNI") : null;
    }
}

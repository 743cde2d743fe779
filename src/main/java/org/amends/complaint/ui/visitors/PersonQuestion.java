package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.amends.complaint.ui.visitors.VisitorDraft.Speaks;
import org.amends.uikit.InfoBox;
import org.amends.uikit.KeptForm;
import org.amends.uikit.SegmentedChoice;

/** Who complains and where the answer goes: no more than that, unless the law asks for more. */
final class PersonQuestion extends Question {

    private final boolean law;
    private final Div mine = new Div();
    private final Div others = new Div();
    private final Div nobodys = new Div(new InfoBox(Say.it("nobody")));
    private final IdentityFields identity;

    PersonQuestion(Answers answers, KeptForm form) {
        super(answers, form);
        law = answers.isIdentified();
        Stream.of(mine, others).forEach(part -> part.addClassName("am-visitor-fields"));
        mine();
        others();
        identity = new IdentityFields(this);
        add(speaks(), mine, others, identity, nobodys, new NeedsFields(this));
        show();
    }

    @Override
    String asks() {
        return Say.it("person");
    }

    @Override
    String hint() {
        return Say.it("person.hint");
    }

    private Component speaks() {
        SegmentedChoice<Speaks> speaks = new SegmentedChoice<>(
                Say.it("speaks"), answers.offeredToSpeak(), one -> Say.it("speaks." + one.name()));
        speaks.setValue(answers.speaks());
        chosen(VisitorDraft.SPEAKS, speaks, one -> one == null ? "" : one.name());
        speaks.addValueChangeListener(changed -> show());
        return speaks;
    }

    private void mine() {
        TextField name = line(VisitorDraft.NAME, Say.it("name"));
        name.setAutocomplete(Autocomplete.NAME);
        EmailField mail = mail(VisitorDraft.EMAIL, Say.it("email"));
        mail.setAutocomplete(Autocomplete.EMAIL);
        TextField phone = line(VisitorDraft.PHONE, Say.it("phone"));
        phone.setAutocomplete(Autocomplete.TEL);
        phone.getElement().setAttribute("inputmode", "tel");
        checked(VisitorDraft.NAME, name);
        checked(VisitorDraft.EMAIL, mail);
        checked(VisitorDraft.PHONE, phone);
        Paragraph reach = new Paragraph(Say.it(law ? "reach.law" : "reach"));
        reach.addClassName("am-second");
        mine.add(name, reach, mail, phone);
        if (law) {
            mine.add(line(VisitorDraft.ADDRESS, Say.it("address")));
        }
    }

    private void others() {
        TextField name = line(VisitorDraft.OTHER_NAME, Say.it("other.name"));
        TextField relation = line(VisitorDraft.RELATION, Say.it("other.relation"));
        relation.setPlaceholder(Say.it("other.relation.such"));
        TextField authority = line(VisitorDraft.AUTHORITY, Say.it("other.authority"));
        authority.setPlaceholder(Say.it("other.authority.such"));
        checked(VisitorDraft.OTHER_NAME, name);
        others.add(name, relation, authority);
    }

    private void show() {
        mine.setVisible(answers.isNamed());
        others.setVisible(answers.isForAnother());
        nobodys.setVisible(!answers.isNamed());
        identity.ofAnother(answers.isForAnother());
    }
}

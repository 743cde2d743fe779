package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.complaint.ui.visitors.VisitorDraft.Speaks;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Invalid;
import org.amends.organisation.Jurisdiction;
import org.amends.uikit.InfoBox;
import org.amends.uikit.KeptForm;
import org.amends.uikit.SegmentedChoice;
import org.jspecify.annotations.Nullable;

/** Who complains and where the answer goes: no more than that, unless the law asks for more. */
final class PersonQuestion extends Question {

    private static final int SHORTEST_PHONE = 6;

    private final boolean law;
    private final Div mine = new Div();
    private final Div others = new Div();
    private final Div nobodys = new Div(new InfoBox(Say.it("nobody")));
    private final IdentityFields identity;

    /** @param law whether one asks who complains */
    PersonQuestion(VisitorDraft draft, KeptForm form, boolean law, Optional<Jurisdiction> country) {
        super(draft, form);
        this.law = law;
        Stream.of(mine, others).forEach(part -> part.addClassName("am-visitor-fields"));
        mine();
        others();
        identity = new IdentityFields(this, law, country);
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

    private boolean isForAnother() {
        return draft.speaks() == Speaks.OTHER;
    }

    private boolean isNamed() {
        return law || draft.speaks() != Speaks.NOBODY;
    }

    private Component speaks() {
        List<Speaks> offered = law ? List.of(Speaks.SELF, Speaks.OTHER) : List.of(Speaks.values());
        SegmentedChoice<Speaks> speaks =
                new SegmentedChoice<>(Say.it("speaks"), offered, one -> Say.it("speaks." + one.name()));
        speaks.setValue(offered.contains(draft.speaks()) ? draft.speaks() : Speaks.SELF);
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
        checks.that(name, () -> isNamed() && isMissing(VisitorDraft.NAME) ? Say.it("name.missing") : null);
        checks.that(mail, this::mailProblem);
        checks.that(phone, this::phoneProblem);
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
        checks.that(
                name, () -> isForAnother() && isMissing(VisitorDraft.OTHER_NAME) ? Say.it("other.name.missing") : null);
        others.add(name, relation, authority);
    }

    private void show() {
        mine.setVisible(isNamed());
        others.setVisible(isForAnother());
        nobodys.setVisible(!isNamed());
        identity.ofAnother(isForAnother());
    }

    private @Nullable String mailProblem() {
        if (!isNamed()) {
            return null;
        }
        if (isMissing(VisitorDraft.EMAIL)) {
            if (law) {
                return isMissing(VisitorDraft.ADDRESS) ? Say.it("reach.law.missing") : null;
            }
            return isMissing(VisitorDraft.PHONE) ? Say.it("reach.missing") : null;
        }
        try {
            new EmailAddress(draft.text(VisitorDraft.EMAIL));
            return null;
        } catch (Invalid wrong) {
            return Say.it("email.wrong");
        }
    }

    private @Nullable String phoneProblem() {
        long digits = draft.text(VisitorDraft.PHONE)
                .chars()
                .filter(Character::isDigit)
                .count();
        return isNamed() && !isMissing(VisitorDraft.PHONE) && digits < SHORTEST_PHONE ? Say.it("phone.wrong") : null;
    }

    private boolean isMissing(String name) {
        return draft.text(name).isEmpty();
    }
}

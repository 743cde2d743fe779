package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.complaint.AttachmentData;
import org.amends.complaint.NewComplaint;
import org.amends.complaint.NewComplaint.Who;
import org.amends.kernel.Money;
import org.amends.uikit.Amounts;
import org.amends.uikit.Facts;
import org.amends.uikit.KeptForm;
import org.jspecify.annotations.Nullable;

/** Everything once more, with a way back to each, before it is sent. */
final class CheckQuestion extends Question {

    /** @param told what will be sent */
    CheckQuestion(Answers answers, KeptForm form, NewComplaint told) {
        super(answers, form);
        add(
                section(Step.KIND, Say.it("check.about"), words(Say.it("kind." + told.kind()))),
                section(Step.STORY, Say.it("story." + told.kind()), words(told.description()), story(told)),
                section(Step.PERSON, Say.it("check.who"), person(told)));
    }

    @Override
    String asks() {
        return Say.it("check");
    }

    @Override
    String hint() {
        return Say.it("check.hint");
    }

    private static Section section(Step step, String heading, Component... content) {
        H2 title = new H2(heading);
        RouterLink change = new RouterLink(Say.it("change"), ComplainView.class, step.path());
        change.getElement().setAttribute("aria-label", Say.it("change.what", heading));
        Div head = new Div(title, change);
        head.addClassName("am-visitor-check-head");
        Section section = new Section(head);
        section.addClassName("am-visitor-check");
        section.add(content);
        return section;
    }

    private Component story(NewComplaint told) {
        BigDecimal amount = told.amountClaimed();
        Currency currency = told.currency();
        return new Facts()
                .addIfKnown(Say.it("product"), told.product())
                .addIfKnown(
                        Say.it("amount"),
                        amount == null || currency == null ? null : Amounts.exact(new Money(amount, currency)))
                .addIfKnown(Say.it("remedy"), told.requestedRemedy())
                .addIfKnown(
                        Say.it("files"),
                        Enclosures.ofThisSession().of(draft.key()).stream()
                                .map(AttachmentData::name)
                                .collect(Collectors.joining(" · ")));
    }

    private Component person(NewComplaint told) {
        Who who = told.customer();
        if (who == null) {
            return new Div(words(Say.it("check.nobody")), needs());
        }
        boolean another = told.complainant() != null;
        Facts facts = new Facts()
                .addIfKnown(Say.it("name"), draft.text(VisitorDraft.NAME))
                .addIfKnown(Say.it("email"), draft.text(VisitorDraft.EMAIL))
                .addIfKnown(Say.it("phone"), draft.text(VisitorDraft.PHONE))
                .addIfKnown(Say.it("address"), draft.text(VisitorDraft.ADDRESS))
                .addIfKnown(Say.it("check.for"), another ? who.name() : null)
                .addIfKnown(Say.it("other.relation"), another ? draft.text(VisitorDraft.RELATION) : null)
                .addIfKnown(Say.it("other.authority"), another ? draft.text(VisitorDraft.AUTHORITY) : null)
                .addIfKnown(Say.it(another ? "other.documentNumber" : "documentNumber"), document(who));
        return new Div(facts, needs());
    }

    private static @Nullable String document(Who who) {
        return who.documentNumber() == null
                ? null
                : Stream.of(Say.it("document." + who.documentType()), who.documentNumber())
                        .collect(Collectors.joining(" "));
    }

    private Component needs() {
        return new Facts()
                .addIfKnown(
                        Say.it("needs"),
                        draft.needs().stream()
                                .map(need -> Say.it("needs." + need))
                                .collect(Collectors.joining(" · ")));
    }

    private static Component words(@Nullable String text) {
        Span said = new Span(text == null ? "" : text);
        said.addClassName("am-written");
        said.getElement().setAttribute("dir", "auto");
        return said;
    }
}

package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.amends.complaint.Channel;
import org.amends.complaint.Complainant;
import org.amends.complaint.Kind;
import org.amends.complaint.NewComplaint;
import org.amends.complaint.NewComplaint.Who;
import org.amends.uikit.AmountField;
import org.amends.uikit.Card;
import org.amends.uikit.KeptTextArea;
import org.amends.uikit.SegmentedChoice;
import org.jspecify.annotations.Nullable;

/** What happened, as told by phone or over the counter. */
class ComplaintForm extends Div {

    /** Checks only; what is typed is read from the fields. */
    private static final class Typed {}

    private static final int LONGEST_SUBJECT = 300;

    private static final List<Channel> TAKEN_BY_STAFF =
            List.of(Channel.PHONE, Channel.COUNTER, Channel.LETTER, Channel.EMAIL, Channel.SOCIAL);

    private final SegmentedChoice<Channel> channel =
            new SegmentedChoice<>(Labels.say("complaint.new.channel"), TAKEN_BY_STAFF, Labels::of);
    private final SegmentedChoice<Kind> kind =
            new SegmentedChoice<>(Labels.say("complaint.new.kind"), List.of(Kind.values()), Labels::of);
    private final TextField subject = NewCustomerFields.field("complaint.new.subject", LONGEST_SUBJECT);
    private final KeptTextArea story = new KeptTextArea(Labels.say("complaint.new.story"));
    private final TextField product = NewCustomerFields.field("complaint.new.product", 200);
    private final AmountField amount;
    private final Select<Currency> currency = new Select<>();
    private final KeptTextArea remedy = new KeptTextArea(Labels.say("complaint.new.remedy"));
    private final TextField speaker = NewCustomerFields.field("complaint.new.speaker.name", 200);
    private final TextField contact = NewCustomerFields.field("complaint.new.speaker.contact", 254);
    private final TextField relation = NewCustomerFields.field("complaint.new.speaker.relation", 100);
    private final TextField authority = NewCustomerFields.field("complaint.new.speaker.authority", 500);
    private final Binder<Typed> checks = new Binder<>();

    /** @param usual the company's currency */
    ComplaintForm(Currency usual) {
        addClassName("am-form");
        amount = new AmountField(usual);
        amount.setLabel(Labels.say("complaint.new.amount"));
        story.setMinHeight("9em");
        remedy.setMaxLength(2000);
        remedy.setMinHeight("4.5em");
        channel.setValue(Channel.PHONE);
        kind.setValue(Kind.CLAIM);
        currency.setLabel(Labels.say("complaint.new.currency"));
        currency.setItems(Stream.concat(
                        Stream.of(usual), Stream.of("EUR", "USD", "GBP", "PEN").map(Currency::getInstance))
                .distinct()
                .toList());
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        currency.setValue(usual);
        checks.forField(subject)
                .asRequired(Labels.say("complaint.new.subject.missing"))
                .bind(typed -> "", (typed, value) -> {});
        Div money = row(product, amount, currency);
        money.addClassName("am-form-money");
        Details representative =
                new Details(Labels.say("complaint.new.speaker"), row(speaker, contact, relation, authority));
        add(new Card(Labels.say("complaint.new.what"), channel, kind, subject, story, money, remedy, representative));
    }

    void keepIn(Draft draft) {
        draft.keep("channel", channel, Channel.class);
        draft.keep("kind", kind, Kind.class);
        draft.keep("subject", subject);
        draft.keep("story", story);
        draft.keep("product", product);
        draft.keep("amount", amount, BigDecimal::toPlainString, text -> amount.setValue(new BigDecimal(text)));
        draft.keep(
                "currency", currency, Currency::getCurrencyCode, text -> currency.setValue(Currency.getInstance(text)));
        draft.keep("remedy", remedy);
        draft.keep("speaker", speaker);
        draft.keep("contact", contact);
        draft.keep("relation", relation);
        draft.keep("authority", authority);
    }

    /** What decides the priority and the dates. */
    void onChange(Runnable listener) {
        kind.addValueChangeListener(changed -> listener.run());
        product.addValueChangeListener(changed -> listener.run());
    }

    Kind kind() {
        return kind.getValue();
    }

    /** Unless something else than the usual has been chosen. */
    void propose(Kind proposed) {
        if (kind.getValue() == Kind.CLAIM) {
            kind.setValue(proposed);
        }
    }

    /** Says at the fields what is missing or wrong. */
    boolean isComplete() {
        return amount.isComplete() & checks.validate().isOk();
    }

    /** As far as it is told. */
    NewComplaint told(@Nullable Who who, Circumstances circumstances) {
        return new NewComplaint(
                kind.getValue(),
                channel.getValue(),
                circumstances.language(),
                subject.getValue().strip(),
                NewCustomerFields.given(story.getValue()),
                NewCustomerFields.given(remedy.getValue()),
                amount.getValue(),
                amount.getValue() == null ? null : currency.getValue(),
                NewCustomerFields.given(product.getValue()),
                circumstances.receivedAt(),
                circumstances.jurisdiction(),
                circumstances.sector(),
                circumstances.supportNeeds(),
                complainant(),
                who);
    }

    private @Nullable Complainant complainant() {
        if (Stream.of(speaker, contact, relation, authority).allMatch(TextField::isEmpty)) {
            return null;
        }
        return new Complainant(
                NewCustomerFields.given(speaker.getValue()),
                NewCustomerFields.given(contact.getValue()),
                NewCustomerFields.given(relation.getValue()),
                NewCustomerFields.given(authority.getValue()));
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassNames("am-form", "am-form-two");
        return row;
    }
}

package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.amends.kernel.Money;
import org.amends.uikit.Amounts;
import org.amends.uikit.KeptForm;

/** What happened, in the visitor's words; for a complaint also what it is worth and what would put it right. */
final class StoryQuestion extends Question {

    StoryQuestion(VisitorDraft draft, KeptForm form, Currency usual) {
        super(draft, form);
        TextArea story = text(VisitorDraft.STORY);
        story.setAriaLabel(asks());
        story.setMinHeight("8.5em");
        checks.that(story, () -> draft.text(VisitorDraft.STORY).isEmpty() ? Say.it("story.missing") : null);
        TextField product = line(VisitorDraft.PRODUCT, Say.it("product"));
        add(story, product);
        if (draft.kindOrClaim().isComplaint()) {
            TextArea remedy = text(VisitorDraft.REMEDY);
            remedy.setLabel(Say.it("remedy"));
            remedy.setPlaceholder(Say.it("remedy.such"));
            add(money(usual), remedy);
        }
    }

    /** The one that was chosen, else the company's. */
    static Currency currency(VisitorDraft draft, Currency usual) {
        return offered(usual).stream()
                .filter(one -> one.getCurrencyCode().equals(draft.text(VisitorDraft.CURRENCY)))
                .findFirst()
                .orElse(usual);
    }

    @Override
    String asks() {
        return Say.it("story." + draft.kindOrClaim());
    }

    @Override
    String hint() {
        return Say.it("story.hint");
    }

    private Div money(Currency usual) {
        TextField amount = line(VisitorDraft.AMOUNT, Say.it("amount"));
        amount.setPlaceholder(Say.it("ifAny"));
        amount.getElement().setAttribute("inputmode", "decimal");
        checks.that(amount, () -> isAmount(usual) ? null : Say.it("amount.wrong", example(usual)));
        Select<Currency> currency = new Select<>();
        currency.setLabel(Say.it("currency"));
        currency.setItems(offered(usual));
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        currency.setValue(currency(draft, usual));
        chosen(VisitorDraft.CURRENCY, currency, Currency::getCurrencyCode);
        Div row = new Div(amount, currency);
        row.addClassName("am-visitor-money");
        return row;
    }

    private boolean isAmount(Currency usual) {
        String typed = draft.text(VisitorDraft.AMOUNT);
        return typed.isEmpty() || TypedAmount.of(typed, currency(draft, usual)).isPresent();
    }

    private String example(Currency usual) {
        return Amounts.exact(new Money(new BigDecimal("189"), currency(draft, usual)));
    }

    private static List<Currency> offered(Currency usual) {
        return Stream.concat(
                        Stream.of(usual), Stream.of("EUR", "USD", "GBP", "PEN").map(Currency::getInstance))
                .distinct()
                .toList();
    }
}

package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Currency;
import org.amends.complaint.VisitorFiles;
import org.amends.kernel.Money;
import org.amends.uikit.Amounts;
import org.amends.uikit.KeptForm;

/** What happened, in the visitor's words; for a complaint also what it is worth and what would put it right. */
final class StoryQuestion extends Question {

    /** @param files where those go that are put in */
    StoryQuestion(Answers answers, KeptForm form, VisitorFiles files) {
        super(answers, form);
        TextArea story = text(VisitorDraft.STORY);
        story.setAriaLabel(asks());
        story.setMinHeight("8.5em");
        checked(VisitorDraft.STORY, story);
        FilesField enclosed = new FilesField(files, draft.key(), names -> {
            draft.put(VisitorDraft.FILES, names);
            form.remember(VisitorDraft.FILES, names);
        });
        enclosed.recall(draft.text(VisitorDraft.FILES));
        checks.that(enclosed, enclosed::unfinished);
        TextField product = line(VisitorDraft.PRODUCT, Say.it("product"));
        add(story, enclosed, product);
        if (draft.kindOrClaim().isComplaint()) {
            TextArea remedy = text(VisitorDraft.REMEDY);
            remedy.setLabel(Say.it("remedy"));
            remedy.setPlaceholder(Say.it("remedy.such"));
            add(money(), remedy);
        }
    }

    @Override
    String asks() {
        return Say.it("story." + draft.kindOrClaim());
    }

    @Override
    String hint() {
        return Say.it("story.hint");
    }

    private Div money() {
        TextField amount = line(VisitorDraft.AMOUNT, Say.it("amount"));
        amount.setPlaceholder(Say.it("ifAny"));
        amount.getElement().setAttribute("inputmode", "decimal");
        checked(VisitorDraft.AMOUNT, amount, Amounts.exact(new Money(new BigDecimal("189"), answers.currency())));
        Select<Currency> currency = new Select<>();
        currency.setLabel(Say.it("currency"));
        currency.setItems(answers.currencies());
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        currency.setValue(answers.currency());
        chosen(VisitorDraft.CURRENCY, currency, Currency::getCurrencyCode);
        Div row = new Div(amount, currency);
        row.addClassName("am-visitor-money");
        return row;
    }
}

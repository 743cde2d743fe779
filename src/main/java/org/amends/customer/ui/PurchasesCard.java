package org.amends.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.amends.customer.Purchase;
import org.amends.uikit.Amounts;
import org.amends.uikit.Card;
import org.amends.uikit.Moments;

/** The latest purchases; what was sent back is negative. */
final class PurchasesCard extends Composite<Card> {

    private final List<Purchase> latest;
    private final Moments moments;

    PurchasesCard(List<Purchase> latest, Moments moments) {
        this.latest = latest;
        this.moments = moments;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("customer.purchases"));
        if (latest.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("customer.purchases.none"));
            none.addClassName("am-third");
            card.add(none);
            return card;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("am-lines");
        latest.forEach(purchase -> lines.add(line(purchase)));
        card.add(lines);
        return card;
    }

    private ListItem line(Purchase purchase) {
        String product = purchase.product();
        boolean sentBack = purchase.amount().amount().signum() < 0;
        String what = product == null || product.isBlank() ? getTranslation("customer.purchase") : product;
        Span bought = new Span(sentBack ? getTranslation("customer.purchase.returned", what) : what);
        bought.getElement().setAttribute("dir", "auto");
        String category = purchase.category();
        String day = moments.date(purchase.purchasedOn());
        Span on = new Span(category == null ? day : getTranslation("customer.purchase.in", category, day));
        on.addClassName("am-third");
        Span amount = new Span(Amounts.exact(purchase.amount()));
        amount.addClassName("am-strong");
        return new ListItem(bought, on, amount);
    }
}

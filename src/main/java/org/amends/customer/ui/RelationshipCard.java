package org.amends.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.util.List;
import org.amends.customer.CustomerProfile;
import org.amends.customer.LifetimeValue;
import org.amends.kernel.Money;
import org.amends.uikit.Amounts;
import org.amends.uikit.Card;
import org.amends.uikit.Facts;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Moments;
import org.amends.uikit.RiskBars;
import org.amends.uikit.TierBadge;
import org.amends.uikit.ZoneBadge;

/** What a customer is worth to us, how they feel about it, and whether they will stay, with the reasons. */
final class RelationshipCard extends Composite<Card> {

    private final CustomerProfile customer;
    private final LifetimeValue value;
    private final Moments moments;

    RelationshipCard(CustomerProfile customer, LifetimeValue value, Moments moments) {
        this.customer = customer;
        this.value = value;
        this.moments = moments;
    }

    @Override
    protected Card initContent() {
        RiskBars risk =
                new RiskBars(customer.risk().band().name(), customer.risk().score()).spelledOut();
        Div marks = new Div(new TierBadge(customer.tier().name()), risk);
        marks.addClassName("am-beside");
        Integer satisfaction = customer.satisfaction();
        Facts facts = new Facts()
                .add(getTranslation("customer.contribution"), worth())
                .add(getTranslation("customer.lifetime"), expected());
        if (value.withMargin() > 0) {
            facts.add(
                    getTranslation("customer.highMargin"),
                    getTranslation(
                            "customer.highMargin.of", value.highMargin(), value.withMargin(), value.highMarginFrom()));
        }
        facts.add(getTranslation("customer.zone"), new ZoneBadge(customer.zone().name(), satisfaction));
        if (satisfaction != null && customer.satisfactionOn() != null) {
            facts.add(
                    getTranslation("customer.satisfaction"),
                    getTranslation(
                            "customer.satisfaction.stated",
                            getTranslation("customer.satisfaction." + satisfaction),
                            moments.date(customer.satisfactionOn())));
        }
        facts.add(getTranslation("customer.since"), moments.date(customer.since()));
        Paragraph scored = new Paragraph(
                getTranslation("customer.scored", moments.date(customer.risk().asOf())));
        scored.addClassNames("am-small", "am-third");
        return new Card(getTranslation("customer.relationship"), marks, InfoBox.of(why()), facts, scored);
    }

    private String worth() {
        String contribution = Amounts.rounded(customer.contribution());
        return customer.costToServe().amount().signum() == 0
                ? contribution
                : getTranslation("customer.contribution.served", contribution, Amounts.rounded(customer.costToServe()));
    }

    private String expected() {
        Money worth = value.value();
        Money one = value.marginOfOne();
        Double purchases = value.expectedPurchases();
        if (worth == null || one == null || purchases == null) {
            return getTranslation("customer.lifetime.unknown");
        }
        NumberFormat tenths = NumberFormat.getNumberInstance(getLocale());
        tenths.setMaximumFractionDigits(1);
        return getTranslation(
                "customer.lifetime.of", Amounts.rounded(worth), tenths.format(purchases), Amounts.rounded(one));
    }

    private List<String> why() {
        if (customer.risk().factors().isEmpty()) {
            return List.of(getTranslation("customer.factor.none"));
        }
        return customer.risk().factors().stream()
                .map(factor -> getTranslation("customer.factor." + factor.name(), factor.amount()))
                .toList();
    }
}

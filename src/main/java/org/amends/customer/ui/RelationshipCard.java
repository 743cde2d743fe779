package org.amends.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.amends.customer.CustomerProfile;
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
    private final Moments moments;

    RelationshipCard(CustomerProfile customer, Moments moments) {
        this.customer = customer;
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
                .add(
                        getTranslation("customer.zone"),
                        new ZoneBadge(customer.zone().name(), satisfaction));
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

    private List<String> why() {
        if (customer.risk().factors().isEmpty()) {
            return List.of(getTranslation("customer.factor.none"));
        }
        return customer.risk().factors().stream()
                .map(factor -> getTranslation("customer.factor." + factor.name(), factor.amount()))
                .toList();
    }
}

package org.amends.customer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.amends.customer.CustomerId;
import org.amends.customer.Customers;
import org.amends.customer.facts.Background;
import org.amends.customer.facts.Backgrounds;
import org.amends.customer.facts.Backgrounds.Referrals;
import org.amends.uikit.Card;
import org.amends.uikit.Facts;
import org.amends.uikit.Notices;

/** How a customer lives and pays, who brought them, and whom they brought. */
final class BackgroundCard extends Composite<Card> {

    private final Backgrounds backgrounds;
    private final Customers customers;
    private final CustomerId customer;
    private final ContractsCard.Reader reader;

    BackgroundCard(Backgrounds backgrounds, Customers customers, CustomerId customer, ContractsCard.Reader reader) {
        this.backgrounds = backgrounds;
        this.customers = customers;
        this.customer = customer;
        this.reader = reader;
    }

    @Override
    protected Card initContent() {
        Background known = backgrounds.of(customer);
        Card card = new Card(text("customer.background"));
        if (reader.mayWrite()) {
            card.withAside(FactRow.change(text("customer.background.change"), () -> change(known)));
        }
        Facts facts = facts(known, backgrounds.referrals(customer));
        card.add(facts.getChildren().findAny().isEmpty() ? FactRow.none(text("customer.background.none")) : facts);
        return card;
    }

    private Facts facts(Background known, Referrals referrals) {
        Facts facts = new Facts();
        Integer household = known.householdSize();
        facts.addIfKnown(text("customer.householdSize"), household == null ? null : Integer.toString(household));
        LocalDate said = known.shareOfWalletOn();
        if (known.shareOfWallet() != null && said != null) {
            facts.add(
                    text("customer.shareOfWallet"),
                    text(
                            "customer.shareOfWallet.said",
                            known.shareOfWallet(),
                            reader.moments().date(said)));
        }
        facts.addIfKnown(
                text("customer.paymentMeans"),
                known.paymentMeans().stream()
                        .sorted()
                        .map(each -> text("customer.paymentMeans." + each))
                        .collect(Collectors.joining(", ")));
        referrals
                .by()
                .ifPresent(by -> facts.add(text("customer.referredBy"), CustomerNavigation.link(by.id(), by.name())));
        if (referrals.brought() > 0) {
            Div some = new Div();
            some.addClassName("am-fact-text");
            referrals.some().forEach(one -> some.add(CustomerNavigation.link(one.id(), one.name())));
            facts.add(text("customer.hasReferred", referrals.brought()), some);
        }
        return facts;
    }

    private void change(Background known) {
        BackgroundForm.open(known, customers, told -> {
            backgrounds.correct(customer, told);
            Card now = initContent();
            getContent().removeAll();
            now.getChildren().toList().forEach(getContent()::add);
            Notices.success(text("customer.attributes.saved"));
        });
    }

    private String text(String key, Object... arguments) {
        return getTranslation(key, arguments);
    }
}

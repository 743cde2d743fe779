package org.amends.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.customer.CustomerProfile;
import org.amends.uikit.Card;
import org.amends.uikit.Facts;
import org.amends.uikit.InfoBox;
import org.jspecify.annotations.Nullable;

/** Who a customer is and how to reach them. What makes them vulnerable stands first. */
final class IdentityCard extends Composite<Card> {

    private final CustomerProfile customer;

    IdentityCard(CustomerProfile customer) {
        this.customer = customer;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("customer.identity"));
        if (customer.isVulnerable()) {
            card.add(
                    new InfoBox(getTranslation("customer.supportNeeds.are", String.join(", ", customer.supportNeeds())))
                            .caution());
        }
        card.add(facts());
        return card;
    }

    private Facts facts() {
        Facts facts = new Facts().add(text("type"), getTranslation("customer.type." + customer.type()));
        if (customer.phone() != null && !customer.phone().isBlank()) {
            facts.add(text("phone"), link("tel:" + customer.phone().replaceAll("[^+0-9]", ""), customer.phone()));
        }
        if (customer.email() != null) {
            facts.add(
                    text("email"),
                    link("mailto:" + customer.email(), customer.email().value()));
        }
        facts.addIfKnown(text("preferredChannel"), Channels.name(customer.preferredChannel(), this))
                .add(text("language"), Languages.name(customer.language(), getLocale()))
                .addIfKnown(text("document"), joined(" ", customer.documentType(), customer.documentNumber()))
                .addIfKnown(text("address"), joined("\n", customer.address(), place()));
        if (customer.birthDate() != null) {
            facts.add(
                    text("birthDate"),
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(getLocale())
                            .format(customer.birthDate()));
        }
        facts.addIfKnown(text("gender"), customer.gender());
        if (customer.employees() != null) {
            facts.add(text("employees"), Integer.toString(customer.employees()));
        }
        return facts;
    }

    private String place() {
        String country = customer.country();
        return joined(
                ", ",
                customer.city(),
                country == null || country.isBlank() ? null : new Locale("", country).getDisplayCountry(getLocale()));
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }

    private static Component link(String address, String words) {
        return new Anchor(address, words);
    }

    private String text(String key) {
        return getTranslation("customer." + key);
    }
}

package org.amends.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.customer.CustomerProfile;
import org.amends.customer.CustomerType;
import org.amends.uikit.RiskBars;
import org.amends.uikit.TierBadge;
import org.amends.uikit.ZoneBadge;

/** A customer as a row of the list. */
final class CustomerCells {

    private CustomerCells() {}

    static Component name(CustomerProfile customer) {
        Component link = CustomerNavigation.link(customer.externalId(), customer.name());
        Span below = new Span(customer.externalId().value());
        below.addClassNames("am-small", "am-third");
        if (customer.type() == CustomerType.ORGANISATION) {
            below.setText(below.getTranslation("customer.type.ORGANISATION") + " · " + below.getText());
        }
        return stacked(link, below);
    }

    static Component tier(CustomerProfile customer) {
        return new TierBadge(customer.tier().name());
    }

    static Component zone(CustomerProfile customer) {
        return new ZoneBadge(customer.zone().name(), customer.satisfaction());
    }

    static Component risk(CustomerProfile customer) {
        RiskBars bars =
                new RiskBars(customer.risk().band().name(), customer.risk().score());
        Span score = new Span(Integer.toString(customer.risk().score()));
        score.getElement().setAttribute("aria-hidden", "true");
        Span both = new Span(bars, score);
        both.addClassName("am-beside");
        return both;
    }

    static String place(CustomerProfile customer) {
        return Stream.of(customer.city(), customer.country())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    static Component contact(CustomerProfile customer) {
        Span phone = new Span(customer.phone() == null ? "" : customer.phone());
        Span email = new Span(customer.email() == null ? "" : customer.email().value());
        email.addClassNames("am-small", "am-third");
        email.setTitle(email.getText());
        return stacked(phone, email);
    }

    private static Component stacked(Component first, Component second) {
        Div lines = new Div(first, second);
        lines.addClassName("am-stacked");
        return lines;
    }
}

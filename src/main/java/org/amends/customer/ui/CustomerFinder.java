package org.amends.customer.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.kernel.EmailAddress;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.uikit.Finder;
import org.amends.uikit.TierBadge;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Customers by name, phone, e-mail, document or the number they have elsewhere. */
@Component
@Order(2)
class CustomerFinder implements Finder {

    private final Customers customers;
    private final CurrentUser user;

    CustomerFinder(Customers customers, CurrentUser user) {
        this.customers = customers;
        this.user = user;
    }

    @Override
    public String heading() {
        return UI.getCurrent().getTranslation("customer.list.title");
    }

    @Override
    public List<Found> find(String text, int most) {
        if (!user.is(Role.AGENT) && !user.is(Role.ADMIN)) {
            return List.of();
        }
        return customers.search(text, 0, most).items().stream()
                .map(customer -> found(customer, text))
                .toList();
    }

    private static Found found(CustomerProfile customer, String text) {
        String contact = Stream.of(email(customer), customer.phone(), customer.city())
                .filter(Objects::nonNull)
                .filter(known -> !known.isBlank())
                .collect(Collectors.joining(" · "));
        return new Found(
                customer.name(),
                contact,
                CustomerNavigation.location(customer.externalId()),
                new TierBadge(customer.tier().name()),
                customer.externalId().value().equalsIgnoreCase(text));
    }

    private static @Nullable String email(CustomerProfile customer) {
        EmailAddress email = customer.email();
        return email == null ? null : email.value();
    }
}

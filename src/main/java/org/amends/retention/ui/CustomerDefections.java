package org.amends.retention.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Currency;
import org.amends.customer.CustomerProfile;
import org.amends.customer.ui.CustomerPanel;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.retention.Defections;
import org.springframework.beans.factory.annotation.Value;

/** Whether and why a customer left, on their page. */
@org.springframework.stereotype.Component
class CustomerDefections implements CustomerPanel {

    private final Defections defections;
    private final CurrentUser user;
    private final BusinessTime business;
    private final Clock clock;
    private final Currency currency;

    CustomerDefections(
            Defections defections,
            CurrentUser user,
            BusinessTime business,
            Clock clock,
            @Value("${amends.currency}") Currency currency) {
        this.defections = defections;
        this.user = user;
        this.business = business;
        this.clock = clock;
        this.currency = currency;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component of(CustomerProfile customer) {
        Clock here = clock.withZone(business.hours().zone());
        return new DefectionsCard(customer.externalId(), defections, here, currency, user.is(Role.AGENT));
    }
}

package org.amends.retention.ui;

import com.vaadin.flow.component.Component;
import org.amends.customer.CustomerProfile;
import org.amends.customer.ui.CustomerPanel;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;

/** Who spoke with a customer who said that they will leave, or is to, on their page. */
@org.springframework.stereotype.Component
class CustomerRetention implements CustomerPanel {

    private final RetentionDesk desk;
    private final CurrentUser user;

    CustomerRetention(RetentionDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Component of(CustomerProfile customer) {
        return new RetentionCard(customer, desk, user.is(Role.AGENT));
    }
}

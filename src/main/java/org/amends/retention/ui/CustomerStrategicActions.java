package org.amends.retention.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.amends.customer.CustomerProfile;
import org.amends.customer.ui.CustomerPanel;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.retention.StrategicActions;
import org.amends.uikit.Moments;

/** What to do for a customer now, on their page. */
@org.springframework.stereotype.Component
class CustomerStrategicActions implements CustomerPanel {

    private final StrategicActions actions;
    private final CurrentUser user;
    private final BusinessTime business;
    private final Clock clock;

    CustomerStrategicActions(StrategicActions actions, CurrentUser user, BusinessTime business, Clock clock) {
        this.actions = actions;
        this.user = user;
        this.business = business;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Component of(CustomerProfile customer) {
        return new StrategicActionCard(
                customer.externalId(),
                actions,
                new Moments(clock, business.hours().zone()),
                user.is(Role.AGENT));
    }
}

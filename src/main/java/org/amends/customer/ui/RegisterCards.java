package org.amends.customer.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import org.amends.customer.Consents;
import org.amends.customer.Contracts;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.attributes.AttributeValues;
import org.amends.customer.attributes.Attributes;
import org.amends.customer.facts.Backgrounds;
import org.amends.customer.facts.Contacts;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.uikit.Moments;
import org.springframework.beans.factory.annotation.Value;

/** What was written down about a customer beside who they are, each kind in a card that is changed by itself. */
@org.springframework.stereotype.Component
class RegisterCards {

    private final Customers customers;
    private final Contacts contacts;
    private final Backgrounds backgrounds;
    private final Contracts contracts;
    private final Consents consents;
    private final Attributes attributes;
    private final AttributeValues values;
    private final CurrentUser user;
    private final BusinessTime business;
    private final Clock clock;
    private final Currency currency;

    RegisterCards(
            Customers customers,
            Contacts contacts,
            Backgrounds backgrounds,
            Contracts contracts,
            Consents consents,
            Attributes attributes,
            AttributeValues values,
            CurrentUser user,
            BusinessTime business,
            Clock clock,
            @Value("${amends.currency}") Currency currency) {
        this.customers = customers;
        this.contacts = contacts;
        this.backgrounds = backgrounds;
        this.contracts = contracts;
        this.consents = consents;
        this.attributes = attributes;
        this.values = values;
        this.user = user;
        this.business = business;
        this.clock = clock;
        this.currency = currency;
    }

    /** New ones for each page, in the order in which they stand below each other. */
    List<Component> of(CustomerProfile customer) {
        ContractsCard.Reader reader = new ContractsCard.Reader(
                user.is(Role.AGENT), new Moments(clock, business.hours().zone()), business.today());
        return List.of(
                new ContactsCard(contacts, customer.id(), reader.mayWrite()),
                new BackgroundCard(backgrounds, customers, customer.id(), reader),
                new ContractsCard(contracts, customer.id(), currency, reader),
                new ConsentsCard(consents, customer.id(), reader),
                new AttributesCard(attributes, values, customer.id(), reader));
    }
}

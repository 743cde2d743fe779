package org.amends.customer.facts;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amends.customer.Consents;
import org.amends.customer.Contracts;
import org.amends.customer.CustomerId;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.customer.attributes.AttributeValues;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.Unknown;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.WorksCases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that is known of a customer, told and read as one. Told a second time it changes nothing. */
@Service
@Transactional
public class FactsOfCustomers {

    private final Customers customers;
    private final Backgrounds backgrounds;
    private final Contacts contacts;
    private final Consents consents;
    private final Contracts contracts;
    private final AttributeValues attributes;

    FactsOfCustomers(
            Customers customers,
            Backgrounds backgrounds,
            Contacts contacts,
            Consents consents,
            Contracts contracts,
            AttributeValues attributes) {
        this.customers = customers;
        this.backgrounds = backgrounds;
        this.contacts = contacts;
        this.consents = consents;
        this.contracts = contracts;
        this.attributes = attributes;
    }

    /** @throws Unknown if there is no such customer */
    @ReadsCases
    @Transactional(readOnly = true)
    public CustomerFacts of(ExternalId customer) {
        CustomerId id = customers.require(customer).id();
        Background background = backgrounds.of(id);
        return new CustomerFacts(
                background.householdSize(),
                background.shareOfWallet(),
                background.shareOfWalletOn(),
                background.paymentMeans(),
                backgrounds.referrals(id).by().map(Backgrounds.Referred::id).orElse(null),
                contacts.of(id).stream().map(Contacts.Kept::person).toList(),
                consents.history(id).stream().map(Consents.Recorded::consent).toList(),
                contracts.of(id).stream().map(Contracts.Kept::contract).toList(),
                attributes.of(id));
    }

    /**
     * Adds what is told to what is known; what is not told stays.
     *
     * @throws Unknown if there is no such customer, or none of that name who brought them
     * @throws Invalid if something of it cannot be
     * @throws Conflict if somebody changes the same at the same time
     */
    @WorksCases
    public CustomerFacts tell(ExternalId customer, CustomerFacts told) {
        CustomerId id = customers.require(customer).id();
        customers.hold(id);
        Background known = backgrounds.of(id);
        Background background = over(known, told);
        if (!background.equals(known)) {
            backgrounds.correct(id, background);
        }
        told.contacts().forEach(person -> tell(id, person));
        consents.tell(Map.of(id, told.consents()));
        contracts.tell(Map.of(id, told.contracts()));
        attributes.tell(Map.of(id, told.attributes()));
        return of(customer);
    }

    private Background over(Background known, CustomerFacts told) {
        ExternalId by = told.referredBy();
        Integer share = told.shareOfWallet();
        boolean sameShare = share == null || share.equals(known.shareOfWallet());
        return new Background(
                told.householdSize() == null ? known.householdSize() : told.householdSize(),
                share == null ? known.shareOfWallet() : share,
                told.shareOfWalletOn() == null && sameShare ? known.shareOfWalletOn() : told.shareOfWalletOn(),
                told.paymentMeans().isEmpty() ? known.paymentMeans() : told.paymentMeans(),
                by == null ? known.referredBy() : customers.require(by).id(),
                known.version());
    }

    private void tell(CustomerId customer, ContactPerson person) {
        List<Contacts.Kept> known = contacts.of(customer);
        known.stream()
                .filter(one -> one.person().name().equalsIgnoreCase(person.name()))
                .findFirst()
                .ifPresentOrElse(
                        one -> {
                            ContactPerson now = person.over(one.person());
                            if (!Objects.equals(now, one.person())) {
                                contacts.amend(customer, one, now, one.main());
                            }
                        },
                        () -> contacts.add(customer, person, false));
    }
}

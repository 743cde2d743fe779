package org.amends.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import org.amends.customer.CustomerDetails;
import org.amends.customer.CustomerId;
import org.amends.customer.Customers;
import org.amends.customer.Purchase;
import org.amends.customer.Purchases;
import org.amends.demo.DemoStory.Client;
import org.amends.demo.DemoStory.Person;
import org.amends.kernel.Money;
import org.amends.organisation.Role;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.Teams;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who works in the demo company, and who buys from it. */
@Component
@InDemo
class DemoPeople {

    /** Published on purpose: the demo company is for trying things out. */
    static final String PASSWORD = "amends";

    private final StaffAdministration administration;
    private final Teams teams;
    private final Customers customers;
    private final Purchases purchases;
    private final Currency currency;

    DemoPeople(
            StaffAdministration administration,
            Teams teams,
            Customers customers,
            Purchases purchases,
            @Value("${amends.currency}") Currency currency) {
        this.administration = administration;
        this.teams = teams;
        this.customers = customers;
        this.purchases = purchases;
        this.currency = currency;
    }

    void hire(Person person) {
        administration.hire(
                person.username(),
                person.name(),
                Role.valueOf(person.role()),
                person.team() == null
                        ? null
                        : teams.withCode(person.team()).orElseThrow().id(),
                null,
                Locale.forLanguageTag(person.language()),
                PASSWORD);
    }

    void welcome(Client client, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        CustomerId id = customers
                .put(
                        client.id(),
                        new CustomerDetails(
                                client.type(),
                                client.name(),
                                client.email(),
                                client.phone(),
                                null,
                                null,
                                null,
                                client.city(),
                                client.country(),
                                client.language(),
                                null,
                                client.supportNeeds(),
                                client.employees(),
                                today.minusDays(client.knownFor()),
                                client.satisfaction(),
                                client.satisfaction() == null ? null : today.minusDays(40),
                                null,
                                null))
                .id();
        for (DemoStory.Purchases bought : client.purchases()) {
            for (int i = 0; i < bought.times(); i++) {
                LocalDate on = today.minusDays(bought.lastAgo() + (long) i * bought.every());
                purchases.record(
                        id,
                        new Purchase(
                                client.id() + "-" + bought.product() + "-" + i,
                                on,
                                new Money(bought.amount(), currency),
                                null,
                                bought.product(),
                                null,
                                null));
            }
        }
    }
}

package org.amends.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.amends.customer.Contract;
import org.amends.customer.Contracts;
import org.amends.customer.CustomerDetails;
import org.amends.customer.CustomerId;
import org.amends.customer.Customers;
import org.amends.customer.Purchase;
import org.amends.customer.Purchases;
import org.amends.customer.Pyramid;
import org.amends.demo.DemoStory.Bought;
import org.amends.demo.DemoStory.Client;
import org.amends.demo.DemoStory.Person;
import org.amends.kernel.Money;
import org.amends.organisation.Role;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.Teams;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works in the demo company, and who buys from it. */
@Component
@InDemo
class DemoPeople {

    /** Published on purpose: the demo company is for trying things out. */
    static final String PASSWORD = "amends";

    private static final int SATISFACTION_AGO = 40;

    private static final BigDecimal CALL = BigDecimal.valueOf(4);
    private static final BigDecimal PROBLEM = BigDecimal.valueOf(18);
    private static final BigDecimal VISIT = BigDecimal.valueOf(11);

    private record Sale(CustomerId customer, Bought bought) {}

    private final StaffAdministration administration;
    private final Teams teams;
    private final Customers customers;
    private final Purchases purchases;
    private final Contracts contracts;
    private final Pyramid pyramid;
    private final Currency currency;
    private final Deque<Sale> toCome = new ArrayDeque<>();

    DemoPeople(
            StaffAdministration administration,
            Teams teams,
            Customers customers,
            Purchases purchases,
            Contracts contracts,
            Pyramid pyramid,
            @Value("${amends.currency}") Currency currency) {
        this.administration = administration;
        this.teams = teams;
        this.customers = customers;
        this.purchases = purchases;
        this.contracts = contracts;
        this.pyramid = pyramid;
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

    /** What they buy is recorded as time goes by. */
    @Transactional
    void welcome(List<Client> clients, LocalDate today) {
        List<Sale> sales = new ArrayList<>();
        Map<CustomerId, List<Contract>> bound = new HashMap<>();
        for (Client client : clients) {
            CustomerId id = customers.put(client.id(), details(client, today)).id();
            if (client.contracts() != null) {
                bound.put(id, client.contracts());
            }
            client.allBought(today).forEach(bought -> sales.add(new Sale(id, bought)));
        }
        sales.sort(Comparator.comparing(sale -> sale.bought().on()));
        toCome.addAll(sales);
        contracts.tell(bound);
        pyramid.serveAt(CALL, PROBLEM, VISIT);
    }

    /** All that was bought until that day and is not recorded yet. */
    void sellUntil(LocalDate day) {
        Map<CustomerId, List<Purchase>> sold = new HashMap<>();
        while (!toCome.isEmpty() && !toCome.getFirst().bought().on().isAfter(day)) {
            Sale sale = toCome.removeFirst();
            sold.computeIfAbsent(sale.customer(), customer -> new ArrayList<>()).add(purchase(sale.bought()));
        }
        purchases.recordAll(sold);
    }

    private Purchase purchase(Bought bought) {
        Product.Family family = bought.family();
        return new Purchase(
                bought.id(),
                bought.on(),
                new Money(bought.amount(), currency),
                family == null ? null : family.marginOf(bought.amount()),
                bought.product(),
                null,
                bought.channel(),
                family == null ? null : family.category());
    }

    private static CustomerDetails details(Client client, LocalDate today) {
        int satisfactionAgo = Objects.requireNonNullElse(client.satisfactionAgo(), SATISFACTION_AGO);
        return new CustomerDetails(
                client.type(),
                client.name(),
                client.email(),
                client.phone(),
                client.documentType(),
                client.documentNumber(),
                null,
                client.city(),
                client.country(),
                client.language(),
                client.preferredChannel(),
                client.supportNeeds(),
                client.employees(),
                today.minusDays(client.knownFor()),
                client.satisfaction(),
                client.satisfaction() == null ? null : today.minusDays(satisfactionAgo),
                null,
                null);
    }
}

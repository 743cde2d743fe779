package org.amends.customer;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.amends.exchange.ImportColumn;
import org.amends.exchange.ImportRow;
import org.amends.exchange.ImportTarget;
import org.amends.organisation.BusinessTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Customers of another system. Who is known already gets what the row adds; a blank forgets nothing. */
@Component
@Order(1)
class CustomerImport implements ImportTarget<CustomerImport.Told> {

    private final CustomerRepository customers;
    private final BusinessTime business;

    CustomerImport(CustomerRepository customers, BusinessTime business) {
        this.customers = customers;
        this.business = business;
    }

    record Told(ExternalId id, CustomerDetails details) {}

    @Override
    public String name() {
        return "customers";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("externalId"),
                ImportColumn.optional("type").of(CustomerType.class, "customer.type."),
                ImportColumn.required("name"),
                ImportColumn.optional("email"),
                ImportColumn.optional("phone"),
                ImportColumn.optional("documentType"),
                ImportColumn.optional("documentNumber"),
                ImportColumn.optional("birthDate"),
                ImportColumn.optional("gender"),
                ImportColumn.optional("address"),
                ImportColumn.optional("city"),
                ImportColumn.optional("country"),
                ImportColumn.optional("language"),
                ImportColumn.optional("preferredChannel"),
                ImportColumn.optional("employees"),
                ImportColumn.optional("since"));
    }

    @Override
    public Told read(ImportRow row) {
        String id = row.required("externalId", 100);
        String country = row.text("country", 2);
        return new Told(
                new ExternalId(id),
                new CustomerDetails(
                        row.choice("type", CustomerType.class),
                        row.required("name", 200),
                        row.email("email"),
                        row.text("phone", 40),
                        row.text("documentType", 30),
                        row.text("documentNumber", 40),
                        row.text("address", 500),
                        row.text("city", 100),
                        country == null ? null : country.toUpperCase(Locale.ROOT),
                        row.text("language", 10),
                        row.text("preferredChannel", 20),
                        null,
                        row.count("employees"),
                        row.date("since"),
                        null,
                        null,
                        row.date("birthDate"),
                        row.text("gender", 20)));
    }

    @Override
    public String identity(Told row) {
        return row.id().value();
    }

    @Override
    public List<Taken> take(List<Told> rows, Source source) {
        Map<String, Customer> known = customers
                .findByExternalIdIn(rows.stream().map(this::identity).toList())
                .stream()
                .collect(toMap(customer -> customer.externalId().value(), Function.identity()));
        LocalDate today = business.today();
        List<Taken> taken = new ArrayList<>();
        for (Told row : rows) {
            Customer customer = known.get(identity(row));
            if (customer == null) {
                Customer added = customers.save(new Customer(CustomerId.next(), row.id(), row.details(), today));
                known.put(identity(row), added);
                taken.add(Taken.IMPORTED);
            } else {
                Customer kept = customer.isMerged()
                        ? customers.findKept(customer.id().value()).orElse(customer)
                        : customer;
                CustomerDetails before = kept.details();
                kept.learn(row.id(), row.details(), today);
                taken.add(before.equals(kept.details()) ? Taken.UNCHANGED : Taken.IMPORTED);
            }
        }
        return taken;
    }
}

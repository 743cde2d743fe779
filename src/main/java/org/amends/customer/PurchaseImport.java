package org.amends.customer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amends.customer.PurchaseRows.Key;
import org.amends.customer.PurchaseRows.Row;
import org.amends.customer.PurchaseRows.Whose;
import org.amends.exchange.ImportColumn;
import org.amends.exchange.ImportRow;
import org.amends.exchange.ImportTarget;
import org.amends.kernel.Money;
import org.amends.kernel.SystemActor;
import org.amends.kernel.TypedId;
import org.amends.organisation.BusinessTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Purchases of another system. One with an id that is known is put right if it reads otherwise now; an unknown customer
 * is created, known since the purchase. Afterwards every customer is put into their tier.
 */
@Component
@Order(2)
class PurchaseImport implements ImportTarget<PurchaseImport.Told> {

    private static final SystemActor SCORING = SystemActor.named("Amends", "ROLE_MANAGER");

    private final CustomerRepository customers;
    private final CustomerScoring scoring;
    private final JdbcClient jdbc;
    private final PurchaseRows purchases;
    private final BusinessTime business;
    private final Currency currency;

    PurchaseImport(
            CustomerRepository customers,
            CustomerScoring scoring,
            JdbcClient jdbc,
            PurchaseRows purchases,
            BusinessTime business,
            @Value("${amends.currency}") Currency currency) {
        this.customers = customers;
        this.scoring = scoring;
        this.jdbc = jdbc;
        this.purchases = purchases;
        this.business = business;
        this.currency = currency;
    }

    record Told(ExternalId customer, Purchase purchase) {}

    @Override
    public String name() {
        return "purchases";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("customerExternalId"),
                ImportColumn.optional("purchaseId"),
                ImportColumn.required("purchasedOn"),
                ImportColumn.required("amount"),
                ImportColumn.optional("currency"),
                ImportColumn.optional("margin"),
                ImportColumn.optional("product"),
                ImportColumn.optional("quantity"),
                ImportColumn.optional("channel"),
                ImportColumn.optional("category"));
    }

    @Override
    public Told read(ImportRow row) {
        Currency told = row.currency("currency");
        return new Told(
                new ExternalId(row.required("customerExternalId", 100)),
                new Purchase(
                        row.text("purchaseId", 100),
                        row.requiredDate("purchasedOn"),
                        new Money(row.requiredAmount("amount"), told == null ? currency : told),
                        row.amount("margin"),
                        row.text("product", 200),
                        row.amount("quantity"),
                        row.text("channel", 30),
                        row.text("category", 100)));
    }

    @Override
    public @Nullable String identity(Told row) {
        return row.purchase().purchaseId();
    }

    @Override
    public List<Taken> take(List<Told> rows, Source source) {
        Map<String, Whose> ids = customers(rows);
        List<Row> told = rows.stream()
                .map(row -> new Row(
                        TypedId.next(),
                        Objects.requireNonNull(ids.get(row.customer().value())),
                        row.purchase()))
                .toList();
        Map<Key, Row> known = purchases.known(told);
        Map<Key, List<Purchase>> elsewhere = purchases.underAnotherName(told);
        Map<Long, Row> changed = new LinkedHashMap<>();
        List<Row> added = new ArrayList<>();
        List<Taken> taken = new ArrayList<>();
        for (Row row : told) {
            String id = row.purchase().purchaseId();
            Key key = id == null ? null : new Key(row.whose().told(), id);
            Row before = key == null ? null : known.get(key);
            List<Purchase> alike = id == null
                    ? List.of()
                    : elsewhere.getOrDefault(new Key(row.whose().now(), id), List.of());
            if (before == null
                    ? alike.stream().anyMatch(other -> same(other, row.purchase()))
                    : same(before.purchase(), row.purchase())) {
                taken.add(Taken.UNCHANGED);
                continue;
            }
            Row now = before == null ? row : new Row(before.id(), row.whose(), row.purchase());
            if (before == null) {
                added.add(now);
            } else {
                changed.put(now.id(), now);
            }
            if (key != null) {
                known.put(key, now);
            }
            taken.add(Taken.IMPORTED);
        }
        purchases.insert(added);
        purchases.correct(List.copyOf(changed.values()));
        return taken;
    }

    @Override
    public void finished() {
        SCORING.run(scoring::score);
    }

    /** By external id; who is unknown is created under that name. */
    private Map<String, Whose> customers(List<Told> rows) {
        Map<String, LocalDate> first = new LinkedHashMap<>();
        rows.forEach(row ->
                first.merge(row.customer().value(), row.purchase().purchasedOn(), (a, b) -> a.isBefore(b) ? a : b));
        Map<String, Whose> ids = new HashMap<>();
        jdbc.sql("SELECT id, external_id, COALESCE(merged_into, id) AS now FROM customer WHERE external_id IN (:ids)")
                .param("ids", first.keySet())
                .query(row -> {
                    ids.put(row.getString("external_id"), new Whose(row.getLong("id"), row.getLong("now")));
                });
        LocalDate today = business.today();
        first.forEach((externalId, since) -> ids.computeIfAbsent(externalId, unknown -> {
            Customer added = customers.save(new Customer(
                    CustomerId.next(),
                    new ExternalId(unknown),
                    CustomerDetails.named(unknown, null, null).knownSince(since),
                    today));
            return new Whose(added.id().value(), added.id().value());
        }));
        customers.flush();
        return ids;
    }

    /** 1.5 and 1.50 are the same. */
    private static boolean same(Purchase before, Purchase now) {
        return before.purchasedOn().equals(now.purchasedOn())
                && before.amount().equals(now.amount())
                && same(before.margin(), now.margin())
                && Objects.equals(before.product(), now.product())
                && same(before.quantity(), now.quantity())
                && Objects.equals(before.channel(), now.channel())
                && Objects.equals(before.category(), now.category());
    }

    private static boolean same(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        return before == null || now == null ? before == now : before.compareTo(now) == 0;
    }
}

package org.amends.customer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of purchases, as an import compares and fills it. */
@Component
class PurchaseRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    PurchaseRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A purchase is known by the customer it is told of and its own id. */
    record Key(long customer, String purchase) {}

    /** @param told the customer of that name @param now who has what was theirs: another, if they were merged */
    record Whose(long told, long now) {

        @Nullable
        Long toldOf() {
            return told == now ? null : told;
        }
    }

    /** @param id of a row that is there, or is to be */
    record Row(long id, Whose whose, Purchase purchase) {}

    Map<Key, Row> known(List<Row> rows) {
        Map<Key, Row> known = new HashMap<>();
        List<Object[]> keys = keys(rows, Whose::told);
        if (!keys.isEmpty()) {
            jdbc.sql("SELECT * FROM purchase WHERE (known_of, external_id) IN (:keys)")
                    .param("keys", keys)
                    .query(row -> {
                        Whose whose = new Whose(row.getLong("known_of"), row.getLong("customer_id"));
                        known.put(
                                new Key(whose.told(), row.getString("external_id")),
                                new Row(row.getLong("id"), whose, Purchases.read(row)));
                    });
        }
        return known;
    }

    /** What came under the name of somebody merged may be told again under that of the one who stays, or the reverse. */
    Map<Key, List<Purchase>> underAnotherName(List<Row> rows) {
        Map<Key, List<Purchase>> others = new HashMap<>();
        List<Object[]> keys = keys(rows, Whose::now);
        if (!keys.isEmpty()) {
            jdbc.sql("""
                            SELECT * FROM purchase p WHERE (customer_id, external_id) IN (:keys)
                               AND EXISTS (SELECT 1 FROM customer m WHERE m.merged_into = p.customer_id)
                            """).param("keys", keys).query(row -> {
                others.computeIfAbsent(
                                new Key(row.getLong("customer_id"), row.getString("external_id")),
                                key -> new ArrayList<>())
                        .add(Purchases.read(row));
            });
        }
        return others;
    }

    private static List<Object[]> keys(List<Row> rows, ToLongFunction<Whose> whose) {
        return rows.stream()
                .filter(row -> row.purchase().purchaseId() != null)
                .map(row -> new Object[] {
                    whose.applyAsLong(row.whose()), row.purchase().purchaseId()
                })
                .toList();
    }

    void insert(List<Row> rows) {
        batches.batchUpdate(
                """
                        INSERT INTO purchase (purchased_on, amount, currency, margin, product, quantity, channel, category,
                               id, customer_id, told_of, external_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                rows.stream()
                        .map(row -> with(
                                row,
                                row.id(),
                                row.whose().now(),
                                row.whose().toldOf(),
                                row.purchase().purchaseId()))
                        .toList());
    }

    void correct(List<Row> rows) {
        batches.batchUpdate("""
                        UPDATE purchase SET purchased_on = ?, amount = ?, currency = ?, margin = ?, product = ?,
                               quantity = ?, channel = ?, category = ?
                         WHERE id = ?
                        """, rows.stream().map(row -> with(row, row.id())).toList());
    }

    private static Object[] with(Row row, @Nullable Object... more) {
        Purchase purchase = row.purchase();
        List<@Nullable Object> values = new ArrayList<>();
        values.add(purchase.purchasedOn());
        values.add(purchase.amount().amount());
        values.add(purchase.amount().currency().getCurrencyCode());
        values.add(purchase.margin());
        values.add(purchase.product());
        values.add(purchase.quantity());
        values.add(purchase.channel());
        values.add(purchase.category());
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }
}

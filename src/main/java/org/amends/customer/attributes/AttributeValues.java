package org.amends.customer.attributes;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amends.customer.CustomerId;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of customers' attributes: canonical values by key. */
@Service
@Transactional
public class AttributeValues {

    private final Attributes attributes;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AttributeValues(Attributes attributes, JdbcClient jdbc, JdbcTemplate batches) {
        this.attributes = attributes;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @ReadsCases
    @Transactional(readOnly = true)
    public Map<String, String> of(CustomerId customer) {
        return known(List.of(customer)).getOrDefault(customer, Map.of());
    }

    /**
     * Puts right what is known; a blank is forgotten, what is not named stays.
     *
     * @param seen what was known to whoever puts it right
     * @throws Conflict if somebody has changed one of these since
     * @throws Invalid if there is no such attribute, or the value is none of it
     */
    @WorksCases
    public void correct(CustomerId customer, Map<String, String> seen, Map<String, String> values) {
        // one at a time, so that what is compared is what is overwritten
        jdbc.sql("SELECT id FROM customer WHERE id = ? FOR UPDATE")
                .param(customer.value())
                .query(Long.class)
                .optional();
        Map<String, String> known = of(customer);
        boolean changed = values.keySet().stream()
                .anyMatch(key -> !seen.getOrDefault(key, "").equals(known.getOrDefault(key, "")));
        if (changed) {
            throw new Conflict("customer.fact.changed");
        }
        write(Map.of(customer, values));
    }

    /**
     * Adds what is told to what is known, of many customers at once; a blank forgets nothing.
     *
     * @return who has something new
     * @throws Invalid if there is no such attribute, or the value is none of it
     */
    @WorksCases
    public Set<CustomerId> tell(Map<CustomerId, Map<String, String>> told) {
        Map<String, Attribute> byKey = byKey();
        Map<CustomerId, Map<String, String>> known = known(told.keySet());
        Map<CustomerId, Map<String, String>> fresh = new HashMap<>();
        told.forEach((customer, values) -> values.forEach((key, value) -> {
            String now = value.isBlank() ? "" : require(byKey, key).canonical(value);
            if (!now.isEmpty()
                    && !now.equals(known.getOrDefault(customer, Map.of()).get(key))) {
                fresh.computeIfAbsent(customer, any -> new HashMap<>()).put(key, now);
            }
        }));
        write(fresh);
        return new HashSet<>(fresh.keySet());
    }

    private void write(Map<CustomerId, Map<String, String>> values) {
        Map<String, Attribute> byKey = values.isEmpty() ? Map.of() : byKey();
        List<Object[]> forgotten = new ArrayList<>();
        List<@Nullable Object[]> kept = new ArrayList<>();
        values.forEach((customer, some) -> some.forEach((key, value) -> {
            Attribute attribute = require(byKey, key);
            long id = attribute.id().value();
            if (value.isBlank()) {
                forgotten.add(new Object[] {customer.value(), id});
            } else {
                kept.add(row(customer, attribute, attribute.stored(attribute.canonical(value))));
            }
        }));
        batches.batchUpdate(
                "DELETE FROM customer_attribute_value WHERE customer_id = ? AND attribute_id = ?", forgotten);
        batches.batchUpdate("""
                        INSERT INTO customer_attribute_value
                               (customer_id, attribute_id, text_value, number_value, day_value)
                        VALUES (?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE text_value = VALUES(text_value), number_value = VALUES(number_value),
                               day_value = VALUES(day_value)
                        """, kept);
    }

    private static @Nullable Object[] row(CustomerId customer, Attribute attribute, Object value) {
        String column = attribute.type().column();
        return new @Nullable Object[] {
            customer.value(),
            attribute.id().value(),
            column.equals("text_value") ? value : null,
            column.equals("number_value") ? value : null,
            column.equals("day_value") ? value : null
        };
    }

    private Map<CustomerId, Map<String, String>> known(Collection<CustomerId> customers) {
        Map<CustomerId, Map<String, String>> known = new HashMap<>();
        if (customers.isEmpty()) {
            return known;
        }
        jdbc.sql("""
                        SELECT v.*, a.attribute_key FROM customer_attribute_value v
                          JOIN customer_attribute a ON a.id = v.attribute_id
                         WHERE v.customer_id IN (:ids)
                        """)
                .param("ids", customers.stream().map(CustomerId::value).toList())
                .query(row -> {
                    known.computeIfAbsent(new CustomerId(row.getLong("customer_id")), any -> new HashMap<>())
                            .put(row.getString("attribute_key"), canonical(row));
                });
        return known;
    }

    private static String canonical(ResultSet row) throws SQLException {
        BigDecimal number = row.getBigDecimal("number_value");
        if (number != null) {
            return number.stripTrailingZeros().toPlainString();
        }
        String text = row.getString("text_value");
        return text == null ? row.getString("day_value") : text;
    }

    private Map<String, Attribute> byKey() {
        return attributes.all().stream().collect(Collectors.toMap(Attribute::key, Function.identity()));
    }

    private static Attribute require(Map<String, Attribute> byKey, String key) {
        Attribute found = byKey.get(key);
        if (found == null) {
            throw new Invalid(
                    "attributes." + key, "customer.attribute.unknown", key, String.join(", ", byKey.keySet()));
        }
        return found;
    }
}

package org.amends.customer.attributes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.organisation.Administers;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides what can be written down about customers. */
@Service
@Transactional
@Administers
public class AttributeAdministration {

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final Attributes attributes;
    private final JdbcClient jdbc;

    AttributeAdministration(Attributes attributes, JdbcClient jdbc) {
        this.attributes = attributes;
        this.jdbc = jdbc;
    }

    /**
     * Adds one behind the others.
     *
     * @param key short and unique, for files and the interface: 1 to 40 small letters, digits and hyphens. It stays
     * @throws Invalid if the key cannot be used, or is taken
     */
    public AttributeId create(String key, AttributeDetails details) {
        String small = key.strip().toLowerCase(Locale.ROOT);
        if (!KEY.matcher(small).matches()) {
            throw new Invalid("key", "customer.attribute.key.wrong");
        }
        AttributeId id = AttributeId.next();
        try {
            jdbc.sql("""
                            INSERT INTO customer_attribute (id, attribute_key, english, spanish, type, choices, place)
                            SELECT ?, ?, ?, ?, ?, ?, COALESCE(MAX(place) + 1, 0) FROM customer_attribute
                            """)
                    .params(
                            id.value(),
                            small,
                            details.english(),
                            details.spanish(),
                            details.type().name(),
                            String.join("\n", details.choices()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Invalid("key", "customer.attribute.key.taken", small);
        }
        return id;
    }

    /**
     * Gives it other names or choices; its type stays, as does what is known of customers.
     *
     * @throws Conflict if somebody has changed it since
     */
    public void amend(Attribute seen, AttributeDetails details) {
        int changed = jdbc.sql("""
                        UPDATE customer_attribute SET english = ?, spanish = ?, choices = ?, version = version + 1
                         WHERE id = ? AND version = ?
                        """)
                .params(
                        details.english(),
                        details.spanish(),
                        String.join("\n", details.choices()),
                        seen.id().value(),
                        seen.version())
                .update();
        if (changed == 0) {
            throw new Conflict("customer.fact.changed");
        }
    }

    /** Asks for it no longer, or again. */
    public void retire(AttributeId id, boolean retired) {
        jdbc.sql("UPDATE customer_attribute SET retired = ?, version = version + 1 WHERE id = ?")
                .params(retired, id.value())
                .update();
    }

    /** @param by −1 for one place up, 1 for one down; where there is no place it stays */
    public void move(AttributeId id, int by) {
        List<AttributeId> order =
                new ArrayList<>(attributes.all().stream().map(Attribute::id).toList());
        int from = order.indexOf(id);
        int to = from + by;
        if (from < 0 || to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        IntStream.range(0, order.size())
                .forEach(place -> jdbc.sql("UPDATE customer_attribute SET place = ? WHERE id = ?")
                        .params(place, order.get(place).value())
                        .update());
    }
}

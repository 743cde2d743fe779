package org.amends.customer.attributes;

import java.util.List;
import java.util.Optional;
import org.amends.organisation.ReadsCases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which attributes customers can have, in the order that the administrator gave them. */
@Service
@Transactional(readOnly = true)
@ReadsCases
public class Attributes {

    private final JdbcClient jdbc;

    Attributes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are retired too. */
    public List<Attribute> all() {
        return jdbc.sql("SELECT * FROM customer_attribute ORDER BY place, id")
                .query((row, n) -> new Attribute(
                        new AttributeId(row.getLong("id")),
                        row.getString("attribute_key"),
                        new AttributeDetails(
                                row.getString("english"),
                                row.getString("spanish"),
                                AttributeType.valueOf(row.getString("type")),
                                row.getString("choices").lines().toList()),
                        row.getBoolean("retired"),
                        row.getInt("version")))
                .list();
    }

    /** Those that are asked for. */
    public List<Attribute> inUse() {
        return all().stream().filter(one -> !one.retired()).toList();
    }

    public Optional<Attribute> withKey(String key) {
        return all().stream().filter(one -> one.key().equals(key)).findFirst();
    }
}

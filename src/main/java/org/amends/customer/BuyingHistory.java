package org.amends.customer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class BuyingHistory {

    private final JdbcClient jdbc;

    BuyingHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each of them who bought anything. */
    Map<CustomerId, Buying> of(Collection<CustomerId> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        record Line(CustomerId customer, Buying buying) {}
        return jdbc
                .sql("""
                        SELECT customer_id, COUNT(DISTINCT purchased_on) AS days,
                               MIN(purchased_on) AS earliest, MAX(purchased_on) AS latest
                          FROM purchase WHERE customer_id IN (:customers) AND amount > 0 GROUP BY customer_id
                        """)
                .param("customers", customers.stream().map(CustomerId::value).toList())
                .query((row, n) -> new Line(
                        new CustomerId(row.getLong("customer_id")),
                        new Buying(
                                row.getInt("days"),
                                row.getObject("earliest", LocalDate.class),
                                row.getObject("latest", LocalDate.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Line::customer, Line::buying));
    }
}

package org.amends.customer.scoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.amends.customer.scoring.BoughtRows.Summed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who were customers on a day of the past, and what they had bought by then. */
@Component
class PastRows {

    private final JdbcClient jdbc;
    private final String currency;

    PastRows(JdbcClient jdbc, @Value("${amends.currency}") String currency) {
        this.jdbc = jdbc;
        this.currency = currency;
    }

    /** An even sample of them that is the same whenever it is drawn. @param oneOf 1 for all */
    List<Long> customersOn(LocalDate day, int oneOf) {
        return jdbc.sql("SELECT id FROM customer WHERE since <= :day AND merged_into IS NULL AND CRC32(id) % :oneOf = 0"
                        + " ORDER BY id")
                .param("day", day)
                .param("oneOf", oneOf)
                .query(Long.class)
                .list();
    }

    /** Of those of them who were customers then; nothing of what it cost to serve them. */
    List<Summed> known(Collection<Long> customers, LocalDate day, int windowMonths) {
        return jdbc.sql(BoughtRows.READ_ONCE
                        + "SELECT c.id AS customer_id, c.since, c.satisfaction, c.satisfaction_on, 0 AS cost, "
                        + BoughtRows.SUMS
                        + " FROM customer c LEFT JOIN ("
                        + BoughtRows.addedUp("customer_id IN (:customers)")
                        + ") b ON b.customer_id = c.id"
                        + " WHERE c.id IN (:customers) AND c.since <= :asOf AND c.merged_into IS NULL ORDER BY c.id")
                .param("customers", customers)
                .param("asOf", day)
                .param("from", day.minusMonths(windowMonths))
                .param("currency", currency)
                .query((row, n) -> BoughtRows.read(row))
                .list();
    }
}

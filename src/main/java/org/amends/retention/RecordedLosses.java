package org.amends.retention;

import java.time.LocalDate;
import java.util.List;
import org.amends.customer.CustomerId;
import org.amends.customer.KnownLosses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who were recorded as lost, for learning who leaves. */
@Component
class RecordedLosses implements KnownLosses {

    private final JdbcClient jdbc;

    RecordedLosses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Loss> until(LocalDate day) {
        return jdbc.sql(
                        "SELECT customer_id, defected_on FROM defection WHERE withdrawn_at IS NULL AND defected_on <= :day")
                .param("day", day)
                .query((row, n) -> new Loss(
                        new CustomerId(row.getLong("customer_id")), row.getObject("defected_on", LocalDate.class)))
                .list();
    }
}

package org.amends.complaint;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.amends.customer.ComplaintSignals;
import org.amends.customer.CustomerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CustomerComplaintSignals implements ComplaintSignals {

    private static final Duration YEAR = Duration.ofDays(365);

    private final CaseRows rows;
    private final JdbcClient jdbc;
    private final Clock clock;

    CustomerComplaintSignals(CaseRows rows, JdbcClient jdbc, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Line(CustomerId customer, Signals signals) {}

    @Override
    public Map<CustomerId, Signals> of(Collection<CustomerId> customers) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        customers.forEach(rows::showCasesOf);
        return jdbc
                .sql("""
                        SELECT customer_id, SUM(stage <> 'CLOSED') AS open, SUM(received_at > :from) AS last_year,
                               SUM(reopened > 0 AND received_at > :from) AS reopened
                          FROM complaint WHERE customer_id IN (:customers)
                           AND (received_at > :from OR stage <> 'CLOSED')
                           AND kind IN ('CLAIM', 'GRIEVANCE')
                         GROUP BY customer_id
                        """)
                .param("customers", customers.stream().map(CustomerId::value).toList())
                .param("from", Timestamp.from(clock.instant().minus(YEAR)))
                .query((row, n) -> new Line(
                        new CustomerId(row.getLong("customer_id")),
                        new Signals(row.getInt("open"), row.getInt("last_year"), row.getInt("reopened"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Line::customer, Line::signals));
    }
}

package org.amends.complaint;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.amends.customer.ComplaintSignals;
import org.amends.customer.CustomerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CustomerComplaintSignals implements ComplaintSignals {

    static final Duration YEAR = Duration.ofDays(365);

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
    public Map<CustomerId, Signals> between(CustomerId first, CustomerId last) {
        rows.showCasesOf(first);
        return jdbc
                .sql("""
                        SELECT customer_id, SUM(stage <> 'CLOSED') AS open,
                               SUM(stage <> 'CLOSED' AND severity IN ('S1', 'S2')) AS severe,
                               SUM(stage <> 'CLOSED' AND (promised_by < :now IS TRUE OR service_due_at < :now IS TRUE)) AS late,
                               SUM(received_at > :from) AS last_year,
                               SUM(reopened > 0 AND received_at > :from) AS reopened
                          FROM complaint WHERE customer_id BETWEEN :first AND :last
                           AND (received_at > :from OR stage <> 'CLOSED')
                           AND kind IN ('CLAIM', 'GRIEVANCE') AND (closure_reason IS NULL OR closure_reason <> 'WITHDRAWN')
                         GROUP BY customer_id
                        """)
                .param("first", first.value())
                .param("last", last.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("from", Timestamp.from(clock.instant().minus(YEAR)))
                .query((row, n) -> new Line(
                        new CustomerId(row.getLong("customer_id")),
                        new Signals(
                                row.getInt("open"),
                                row.getInt("severe"),
                                row.getInt("late"),
                                row.getInt("last_year"),
                                row.getInt("reopened"),
                                0)))
                .list()
                .stream()
                .collect(Collectors.toMap(Line::customer, Line::signals));
    }
}

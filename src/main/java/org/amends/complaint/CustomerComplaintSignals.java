package org.amends.complaint;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
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

    CustomerComplaintSignals(CaseRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    private record Line(CustomerId customer, Signals signals) {}

    @Override
    public Map<CustomerId, Signals> between(CustomerId first, CustomerId last, Instant on) {
        rows.showCasesOf(first);
        return jdbc
                .sql("""
                        SELECT customer_id, SUM(was_open) AS open, SUM(was_open AND severity IN ('S1', 'S2')) AS severe,
                               SUM(was_open AND (promised_by < :on IS TRUE OR service_due_at < :on IS TRUE)) AS late,
                               SUM(received_at > :from) AS last_year,
                               SUM(reopened > 0 AND received_at > :from) AS reopened
                          FROM (SELECT c.*, (stage <> 'CLOSED' OR closed_at > :on IS TRUE) AS was_open FROM complaint c
                                 WHERE customer_id BETWEEN :first AND :last AND received_at <= :on) known
                         WHERE (received_at > :from OR was_open)
                           AND kind IN ('CLAIM', 'GRIEVANCE') AND (closure_reason IS NULL OR closure_reason <> 'WITHDRAWN')
                         GROUP BY customer_id
                        """)
                .param("first", first.value())
                .param("last", last.value())
                .param("on", Timestamp.from(on))
                .param("from", Timestamp.from(on.minus(YEAR)))
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

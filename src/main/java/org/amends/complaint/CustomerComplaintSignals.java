package org.amends.complaint;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
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

    @Override
    public Signals of(CustomerId customer) {
        rows.showCasesOf(customer);
        return jdbc.sql("""
                        SELECT COALESCE(SUM(stage <> 'CLOSED'), 0) AS open, COUNT(*) AS last_year,
                               COALESCE(SUM(reopened > 0), 0) AS reopened
                          FROM complaint WHERE customer_id = :customer AND received_at > :from
                           AND kind IN ('CLAIM', 'GRIEVANCE')
                        """)
                .param("customer", customer.value())
                .param("from", Timestamp.from(clock.instant().minus(YEAR)))
                .query((row, n) -> new Signals(row.getInt("open"), row.getInt("last_year"), row.getInt("reopened")))
                .single();
    }
}

package org.amends.complaint;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amends.customer.CustomerId;
import org.amends.customer.Disputes;
import org.amends.organisation.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A claim or grievance that is open, or was upheld in whole or part, from a month before it was received, since goods often
 * come back before the letter, to a month after it was closed.
 */
@Component
class DisputesOfCustomers implements Disputes {

    private static final int AROUND = 30;

    private final BusinessTime business;
    private final JdbcClient jdbc;

    DisputesOfCustomers(BusinessTime business, JdbcClient jdbc) {
        this.business = business;
        this.jdbc = jdbc;
    }

    @Override
    public Map<CustomerId, List<Period>> between(CustomerId first, CustomerId last, LocalDate after, LocalDate upTo) {
        Map<CustomerId, List<Period>> periods = new HashMap<>();
        jdbc.sql("""
                        SELECT customer_id, received_at, closed_at FROM complaint
                         WHERE customer_id BETWEEN :first AND :last AND kind IN ('CLAIM', 'GRIEVANCE')
                           AND received_at < :to AND (closed_at IS NULL OR closed_at >= :from)
                           AND (stage <> 'CLOSED' OR outcome IN ('UPHELD', 'PARTLY_UPHELD'))
                        """)
                .param("first", first.value())
                .param("last", last.value())
                .param("from", beginning(after.minusDays(AROUND)))
                .param("to", beginning(upTo.plusDays(AROUND)))
                .query(row -> {
                    Timestamp closed = row.getTimestamp("closed_at");
                    LocalDate end =
                            closed == null ? upTo : day(closed.toInstant()).plusDays(AROUND);
                    periods.computeIfAbsent(new CustomerId(row.getLong("customer_id")), any -> new ArrayList<>())
                            .add(new Period(
                                    day(row.getTimestamp("received_at").toInstant())
                                            .minusDays(AROUND),
                                    end));
                });
        return periods;
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, business.hours().zone());
    }

    private Timestamp beginning(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(business.hours().zone()).toInstant());
    }
}

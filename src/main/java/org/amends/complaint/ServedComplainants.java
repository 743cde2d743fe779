package org.amends.complaint;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.amends.customer.CustomerId;
import org.amends.customer.ServiceUse;
import org.amends.organisation.BusinessTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often customers came to us with something that was not our fault. */
@Component
class ServedComplainants implements ServiceUse {

    private final BusinessTime business;
    private final JdbcClient jdbc;

    ServedComplainants(BusinessTime business, JdbcClient jdbc) {
        this.business = business;
        this.jdbc = jdbc;
    }

    private record Line(CustomerId customer, Served served) {}

    @Override
    public Map<CustomerId, Served> between(CustomerId first, CustomerId last, LocalDate after, LocalDate upTo) {
        return jdbc
                .sql("""
                        SELECT customer_id, SUM(channel = 'PHONE') AS calls, SUM(kind IN ('CLAIM', 'GRIEVANCE')) AS problems,
                               SUM(channel = 'COUNTER') AS visits
                          FROM complaint WHERE customer_id BETWEEN :first AND :last
                           AND received_at >= :from AND received_at < :to
                           AND (outcome IS NULL OR outcome = 'NOT_UPHELD') AND closed_at IS NOT NULL
                         GROUP BY customer_id
                        """)
                .param("first", first.value())
                .param("last", last.value())
                .param("from", beginning(after.plusDays(1)))
                .param("to", beginning(upTo.plusDays(1)))
                .query((row, n) -> new Line(
                        new CustomerId(row.getLong("customer_id")),
                        new Served(row.getInt("calls"), row.getInt("problems"), row.getInt("visits"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Line::customer, Line::served));
    }

    private Timestamp beginning(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(business.hours().zone()).toInstant());
    }
}

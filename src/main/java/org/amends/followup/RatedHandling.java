package org.amends.followup;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.amends.customer.ComplaintSignals;
import org.amends.customer.CustomerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often customers were unhappy with how a complaint of theirs was handled. */
@Component
class RatedHandling implements ComplaintSignals {

    private static final Duration YEAR = Duration.ofDays(365);

    private final JdbcClient jdbc;

    RatedHandling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(CustomerId customer, int badly) {}

    @Override
    public Map<CustomerId, Signals> between(CustomerId first, CustomerId last, Instant on) {
        return jdbc
                .sql("""
                        SELECT customer_id, COUNT(*) AS badly FROM follow_up
                         WHERE customer_id BETWEEN :first AND :last AND done_at > :from AND done_at <= :on
                           AND satisfaction <= :unhappy
                         GROUP BY customer_id
                        """)
                .param("first", first.value())
                .param("last", last.value())
                .param("from", Timestamp.from(on.minus(YEAR)))
                .param("on", Timestamp.from(on))
                .param("unhappy", FollowUp.UNHAPPY)
                .query((row, n) -> new Line(new CustomerId(row.getLong("customer_id")), row.getInt("badly")))
                .list()
                .stream()
                .collect(Collectors.toMap(Line::customer, line -> Signals.rated(line.badly())));
    }
}

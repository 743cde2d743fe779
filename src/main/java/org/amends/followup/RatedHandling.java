package org.amends.followup;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
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
    private final Clock clock;

    RatedHandling(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Line(CustomerId customer, int badly) {}

    @Override
    public Map<CustomerId, Signals> between(CustomerId first, CustomerId last) {
        return jdbc
                .sql("""
                        SELECT customer_id, COUNT(*) AS badly FROM follow_up
                         WHERE customer_id BETWEEN :first AND :last AND done_at > :from AND satisfaction <= :unhappy
                         GROUP BY customer_id
                        """)
                .param("first", first.value())
                .param("last", last.value())
                .param("from", Timestamp.from(clock.instant().minus(YEAR)))
                .param("unhappy", FollowUp.UNHAPPY)
                .query((row, n) -> new Line(new CustomerId(row.getLong("customer_id")), row.getInt("badly")))
                .list()
                .stream()
                .collect(Collectors.toMap(Line::customer, line -> Signals.rated(line.badly())));
    }
}

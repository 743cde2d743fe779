package org.amends.customer.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amends.customer.CustomerId;
import org.amends.customer.Disputes;
import org.amends.customer.Disputes.Period;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What customers sent back while they were at odds with us: it is not held against what they contribute. */
@Component
class ReturnsInDispute {

    private final ObjectProvider<Disputes> sources;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final String currency;

    ReturnsInDispute(
            ObjectProvider<Disputes> sources,
            JdbcClient jdbc,
            JdbcTemplate batches,
            @Value("${amends.currency}") String currency) {
        this.sources = sources;
        this.jdbc = jdbc;
        this.batches = batches;
        this.currency = currency;
    }

    /** To what each has contributed in the window. */
    void giveBack(long first, long last, LocalDate asOf, int windowMonths) {
        LocalDate after = asOf.minusMonths(windowMonths);
        Map<CustomerId, List<Period>> disputes = new HashMap<>();
        sources.forEach(source -> source.between(new CustomerId(first), new CustomerId(last), after, asOf)
                .forEach((customer, periods) -> disputes.computeIfAbsent(customer, any -> new ArrayList<>())
                        .addAll(periods)));
        Map<CustomerId, BigDecimal> losses = new HashMap<>();
        returns(disputes.keySet(), after, asOf).stream()
                .filter(sent -> disputes.getOrDefault(sent.customer(), List.of()).stream()
                        .anyMatch(period -> period.holds(sent.on())))
                .forEach(sent -> losses.merge(sent.customer(), sent.contribution(), BigDecimal::add));
        batches.batchUpdate(
                "UPDATE scoring_sum SET contribution = contribution - ? WHERE customer_id = ?",
                losses.entrySet().stream()
                        .map(one -> new Object[] {one.getValue(), one.getKey().value()})
                        .toList());
    }

    /** @param contribution less than nothing */
    private record Returned(CustomerId customer, LocalDate on, BigDecimal contribution) {}

    private List<Returned> returns(Collection<CustomerId> customers, LocalDate after, LocalDate upTo) {
        return customers.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT customer_id, purchased_on, COALESCE(margin, amount) AS contribution
                                  FROM purchase FORCE INDEX (purchase_of_customer_by_day)
                                 WHERE customer_id IN (:customers) AND purchased_on > :after AND purchased_on <= :upTo
                                   AND amount < 0 AND currency = :currency
                                """)
                        .param(
                                "customers",
                                customers.stream().map(CustomerId::value).toList())
                        .param("after", after)
                        .param("upTo", upTo)
                        .param("currency", currency)
                        .query((row, n) -> new Returned(
                                new CustomerId(row.getLong("customer_id")),
                                row.getObject("purchased_on", LocalDate.class),
                                row.getBigDecimal("contribution")))
                        .list();
    }
}

package org.amends.customer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.amends.kernel.Money;
import org.amends.kernel.Unknown;
import org.amends.organisation.ReadsCases;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a customer was worth on a day of the past, by the rule of {@link CustomerScoring} at that day: who left months ago
 * bought nothing since, and would be a lead by today's. Reads the purchases of a year, about a second for a million.
 */
@Service
@Transactional(readOnly = true)
public class CustomerWorth {

    private final JdbcClient jdbc;
    private final Currency currency;

    CustomerWorth(JdbcClient jdbc, @Value("${amends.currency}") Currency currency) {
        this.jdbc = jdbc;
        this.currency = currency;
    }

    /** @throws Unknown if there is no such customer */
    @ReadsCases
    public Worth on(CustomerId customer, LocalDate day) {
        record Known(
                LocalDate since, boolean bought, @Nullable BigDecimal sum) {}
        LocalDate before = day.minusMonths(TierRule.WINDOW_IN_MONTHS);
        Known known = jdbc.sql("""
                        SELECT c.since, EXISTS (SELECT 1 FROM purchase b WHERE b.customer_id = c.id) AS bought,
                               (SELECT SUM(COALESCE(p.margin, p.amount)) FROM purchase p
                                 WHERE p.customer_id = c.id AND p.purchased_on > :before AND p.purchased_on <= :day
                                   AND p.currency = :currency) AS sum
                          FROM customer c WHERE c.id = :customer
                        """)
                .param("customer", customer.value())
                .param("before", before)
                .param("day", day)
                .param("currency", currency.getCurrencyCode())
                .query((row, n) -> new Known(
                        row.getObject("since", LocalDate.class), row.getBoolean("bought"), row.getBigDecimal("sum")))
                .optional()
                .orElseThrow(() -> new Unknown("customer.unknown", customer.text()));
        BigDecimal sum = known.sum() == null ? BigDecimal.ZERO : known.sum();
        boolean positive = sum.signum() > 0;
        Tier tier = TierRule.of(
                known.since(), day, positive, positive ? place(sum, before, day) : 0, positive ? everybody(day) : 0);
        return new Worth(before.plusDays(1), day, tier, known.bought() ? new Money(sum, currency) : null);
    }

    private long place(BigDecimal sum, LocalDate before, LocalDate day) {
        return 1
                + jdbc.sql("""
                        SELECT COUNT(*) FROM (
                            SELECT customer_id FROM purchase
                             WHERE purchased_on > :before AND purchased_on <= :day AND currency = :currency
                             GROUP BY customer_id HAVING SUM(COALESCE(margin, amount)) > :sum) worthier
                        """)
                        .param("before", before)
                        .param("day", day)
                        .param("currency", currency.getCurrencyCode())
                        .param("sum", sum)
                        .query(Long.class)
                        .single();
    }

    private long everybody(LocalDate day) {
        return jdbc.sql("SELECT COUNT(*) FROM customer WHERE since <= :day AND merged_into IS NULL")
                .param("day", day)
                .query(Long.class)
                .single();
    }
}

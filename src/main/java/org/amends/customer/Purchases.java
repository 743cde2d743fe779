package org.amends.customer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amends.customer.scoring.ScoringRules;
import org.amends.customer.scoring.ScoringSettings;
import org.amends.kernel.Money;
import org.amends.kernel.TypedId;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers bought. A purchase with an id is recorded once, however often it is told. */
@Service
@Transactional
public class Purchases {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    private final ScoringSettings settings;
    private final String currency;

    Purchases(
            JdbcClient jdbc,
            JdbcTemplate batches,
            ScoringSettings settings,
            @Value("${amends.currency}") String currency) {
        this.settings = settings;
        this.currency = currency;
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Many at once, of many customers. */
    @WorksCases
    public void recordAll(Map<CustomerId, List<Purchase>> bought) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        bought.forEach((customer, purchases) -> purchases.forEach(purchase -> rows.add(new @Nullable Object[] {
            TypedId.next(),
            customer.value(),
            purchase.purchaseId(),
            purchase.purchasedOn(),
            purchase.amount().amount(),
            purchase.amount().currency().getCurrencyCode(),
            purchase.margin(),
            purchase.product(),
            purchase.quantity(),
            purchase.channel(),
            purchase.category()
        })));
        if (!rows.isEmpty()) {
            batches.batchUpdate("""
                            INSERT IGNORE INTO purchase
                                   (id, customer_id, external_id, purchased_on, amount, currency, margin, product,
                                    quantity, channel, category)
                            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """, rows);
        }
    }

    /** The latest first. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<Purchase> latest(CustomerId customer, int limit) {
        return jdbc.sql("""
                        SELECT external_id, purchased_on, amount, currency, margin, product, quantity, channel, category
                          FROM purchase
                         WHERE customer_id = :customer ORDER BY purchased_on DESC, id DESC LIMIT :limit
                        """)
                .param("customer", customer.value())
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    /** The last so many months up to the day, those without a purchase too, the oldest first; none if nothing was bought. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<MonthOfPurchases> byMonth(CustomerId customer, int months, LocalDate until) {
        YearMonth last = YearMonth.from(until);
        YearMonth first = last.minusMonths(months - 1L);
        Map<YearMonth, BigDecimal> bought = new HashMap<>();
        jdbc.sql("""
                        SELECT DATE_FORMAT(purchased_on, '%Y-%m') AS month, SUM(amount) AS value FROM purchase
                         WHERE customer_id = :customer AND purchased_on >= :from AND purchased_on <= :until
                           AND currency = :currency
                         GROUP BY month
                        """)
                .param("customer", customer.value())
                .param("from", first.atDay(1))
                .param("until", until)
                .param("currency", currency)
                .query(row -> {
                    bought.put(YearMonth.parse(row.getString("month")), row.getBigDecimal("value"));
                });
        return bought.isEmpty()
                ? List.of()
                : Stream.iterate(first, month -> month.plusMonths(1))
                        .limit(months)
                        .map(month -> new MonthOfPurchases(month, bought.getOrDefault(month, BigDecimal.ZERO)))
                        .toList();
    }

    /** As of the day of their scores, over the window of the rules, in the company's currency. */
    @ReadsCases
    @Transactional(readOnly = true)
    public LifetimeValue lifetimeValue(CustomerProfile customer) {
        ScoringRules rules = settings.current();
        LocalDate asOf = customer.rfm().asOf();
        Double expected = customer.risk().expectedPurchases();
        return jdbc.sql("""
                        SELECT COUNT(DISTINCT CASE WHEN amount >= 0 THEN purchased_on END) AS days,
                               SUM(COALESCE(margin, amount)) AS earned,
                               COALESCE(SUM(amount > 0 AND margin IS NOT NULL), 0) AS with_margin,
                               COALESCE(SUM(amount > 0 AND margin >= amount * :high / 100), 0) AS high_margin
                          FROM purchase
                         WHERE customer_id = :customer AND purchased_on > :from AND purchased_on <= :asOf
                           AND currency = :currency
                        """)
                .param("high", rules.highMargin())
                .param("customer", customer.id().value())
                .param("from", asOf.minusMonths(rules.windowMonths()))
                .param("asOf", asOf)
                .param("currency", currency)
                .query((row, n) -> {
                    int days = row.getInt("days");
                    Money one = days == 0
                            ? null
                            : new Money(
                                    row.getBigDecimal("earned")
                                            .divide(
                                                    BigDecimal.valueOf(days),
                                                    LifetimeValue.DECIMALS,
                                                    RoundingMode.HALF_UP),
                                    Currency.getInstance(currency));
                    return new LifetimeValue(
                            asOf,
                            LifetimeValue.expected(expected, one),
                            expected,
                            one,
                            row.getInt("with_margin"),
                            row.getInt("high_margin"),
                            rules.highMargin());
                })
                .single();
    }

    static Purchase read(ResultSet row) throws SQLException {
        return new Purchase(
                row.getString("external_id"),
                row.getObject("purchased_on", LocalDate.class),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getBigDecimal("margin"),
                row.getString("product"),
                row.getBigDecimal("quantity"),
                row.getString("channel"),
                row.getString("category"));
    }
}

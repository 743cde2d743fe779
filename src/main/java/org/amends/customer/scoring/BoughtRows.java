package org.amends.customer.scoring;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.amends.customer.CustomerId;
import org.amends.customer.rfm.Bought;
import org.amends.customer.rfm.RfmScale;
import org.amends.customer.scoring.TierPlaces.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What customers bought, read and summed up by the database. What is less than nothing was sent back. */
@Component
class BoughtRows {

    /** The parameters of a model of four are known well enough by so many. */
    private static final int SAMPLE = 50_000;

    private static final int FETCHED = 5_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate streams;
    private final TierPlaces tiers;
    private final String currency;

    BoughtRows(JdbcClient jdbc, DataSource source, TierPlaces tiers, @Value("${amends.currency}") String currency) {
        this.jdbc = jdbc;
        this.tiers = tiers;
        this.streams = new JdbcTemplate(source);
        this.streams.setFetchSize(FETCHED);
        this.currency = currency;
    }

    /** Of all who bought, or of an even sample of them that is the same whenever it is drawn. */
    List<BuyingDays> days(LocalDate asOf) {
        List<BuyingDays> all = new ArrayList<>();
        IntStream.Builder[] days = {IntStream.builder()};
        long[] of = {0};
        int[] last = {Integer.MIN_VALUE};
        streams.query(
                """
                SELECT c.id, p.purchased_on FROM customer c STRAIGHT_JOIN purchase p ON p.customer_id = c.id
                 WHERE CRC32(c.id) % ? = 0 AND c.merged_into IS NULL AND p.purchased_on <= ? AND p.amount >= 0
                 ORDER BY c.id, p.purchased_on
                """,
                (ResultSet row) -> {
                    long customer = row.getLong(1);
                    int day = Math.toIntExact(row.getObject(2, LocalDate.class).toEpochDay());
                    if (customer != of[0]) {
                        keep(days[0], all);
                        days[0] = IntStream.builder();
                        of[0] = customer;
                        last[0] = Integer.MIN_VALUE;
                    }
                    if (day != last[0]) {
                        days[0].add(day);
                        last[0] = day;
                    }
                },
                sampledOneOf(),
                asOf);
        keep(days[0], all);
        return all;
    }

    private static void keep(IntStream.Builder days, List<BuyingDays> all) {
        int[] known = days.build().toArray();
        if (known.length > 0) {
            all.add(new BuyingDays(known));
        }
    }

    /** The customer with whom the next so many end; the same as before if there are none. */
    long endOfNext(long after, int customers) {
        return jdbc.sql("SELECT COALESCE(MAX(id), :after) FROM (SELECT id FROM customer"
                        + " WHERE id > :after AND merged_into IS NULL ORDER BY id LIMIT "
                        + customers + ") next")
                .param("after", after)
                .query(Long.class)
                .single();
    }

    void forgetSums() {
        jdbc.sql("TRUNCATE TABLE scoring_sum").update();
    }

    /** Who is somebody else now is counted there; what they were stays in the history. */
    void forgetMerged() {
        jdbc.sql(
                        "DELETE s FROM customer_score s JOIN customer c ON c.id = s.customer_id WHERE c.merged_into IS NOT NULL")
                .update();
    }

    /** @return of how many customers */
    int sumUp(long after, long upTo, LocalDate asOf, int windowMonths) {
        return jdbc.sql(SUMMED_UP)
                .param("after", after)
                .param("upTo", upTo)
                .param("asOf", asOf)
                .param("from", asOf.minusMonths(windowMonths))
                .param("currency", currency)
                .update();
    }

    /** Of what each has contributed. */
    void takeOff(Map<CustomerId, BigDecimal> costs) {
        streams.batchUpdate(
                "UPDATE scoring_sum SET cost = ?, contribution = contribution - ? WHERE customer_id = ?",
                costs.entrySet().stream()
                        .map(one -> new Object[] {
                            one.getValue(), one.getValue(), one.getKey().value()
                        })
                        .toList());
    }

    /** @param of a condition on the table of purchases */
    static String addedUp(String of) {
        return """
                SELECT customer_id,
                       MIN(CASE WHEN amount >= 0 THEN purchased_on END) AS first_on,
                       MAX(CASE WHEN amount >= 0 THEN purchased_on END) AS last_on,
                       COUNT(DISTINCT CASE WHEN amount >= 0 THEN purchased_on END) AS days,
                       SUM(amount >= 0 AND purchased_on > :from) AS orders,
                       SUM(CASE WHEN purchased_on > :from AND currency = :currency THEN amount END) AS value,
                       SUM(CASE WHEN purchased_on > :from AND currency = :currency THEN COALESCE(margin, amount) END)
                           AS contribution
                  FROM purchase FORCE INDEX (purchase_of_customer_by_day)
                 WHERE %s AND purchased_on <= :asOf
                 GROUP BY customer_id
                """.formatted(of);
    }

    static final String SUMS = """
            b.first_on, b.last_on, COALESCE(b.days, 0) AS days, COALESCE(b.orders, 0) AS orders,
            COALESCE(b.value, 0) AS value, COALESCE(b.contribution, 0) AS contribution
            """;

    /** All purchases of a slice are read and added up once: not once more for each of them, as the server thinks best after much has changed. */
    static final String READ_ONCE = "SET STATEMENT optimizer_switch = 'split_materialized=off' FOR ";

    private static final String SUMMED_UP = READ_ONCE
            + "REPLACE INTO scoring_sum (customer_id, first_on, last_on, days, orders, value, contribution) SELECT c.id, "
            + SUMS
            + " FROM customer c LEFT JOIN ("
            + addedUp("customer_id > :after AND customer_id <= :upTo")
            + ") b ON b.customer_id = c.id WHERE c.id > :after AND c.id <= :upTo AND c.merged_into IS NULL";

    /** How many customers a sample takes one of, so that it stays small. */
    int sampledOneOf() {
        long customers =
                jdbc.sql("SELECT COUNT(*) FROM customer").query(Long.class).single();
        return Math.toIntExact(Math.max(1, (customers + SAMPLE - 1) / SAMPLE));
    }

    Scale scale(LocalDate asOf, ScoringRules rules) {
        List<Bought> bought = new ArrayList<>();
        streams.query("SELECT * FROM scoring_sum WHERE orders > 0", (ResultSet row) -> {
            Bought one = figures(row).bought(asOf);
            if (one != null) {
                bought.add(one);
            }
        });
        Places places = tiers.places(asOf, rules);
        return new Scale(
                bought.isEmpty() ? null : RfmScale.of(bought),
                contributionAt(places.platinum()),
                contributionAt(places.gold()));
    }

    /** Of whoever stands in that place; nothing if nobody does. */
    private BigDecimal contributionAt(long place) {
        return jdbc.sql("SELECT contribution FROM scoring_sum ORDER BY contribution DESC LIMIT 1 OFFSET :before")
                .param("before", place - 1)
                .query(BigDecimal.class)
                .optional()
                .orElse(BigDecimal.ZERO);
    }

    static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                row.getInt("days"),
                row.getInt("orders"),
                row.getBigDecimal("value"),
                row.getBigDecimal("contribution"),
                row.getBigDecimal("cost"));
    }

    /** @param stated satisfaction with us, if ever */
    record Summed(long customer, LocalDate since, Stated stated, Figures figures) {}

    record Stated(@Nullable Integer satisfaction, @Nullable LocalDate on) {}

    List<Summed> summed(long after, int customers) {
        return jdbc.sql("""
                        SELECT s.*, c.since, c.satisfaction, c.satisfaction_on
                          FROM scoring_sum s JOIN customer c ON c.id = s.customer_id
                         WHERE s.customer_id > :after ORDER BY s.customer_id LIMIT :customers
                        """)
                .param("after", after)
                .param("customers", customers)
                .query((row, n) -> read(row))
                .list();
    }

    static Summed read(ResultSet row) throws SQLException {
        return new Summed(
                row.getLong("customer_id"),
                row.getObject("since", LocalDate.class),
                new Stated(
                        row.getObject("satisfaction", Integer.class),
                        row.getObject("satisfaction_on", LocalDate.class)),
                figures(row));
    }
}

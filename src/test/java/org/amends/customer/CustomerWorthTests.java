package org.amends.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.amends.customer.scoring.ScoringRules;
import org.amends.customer.scoring.ScoringSettings;
import org.amends.kernel.Money;
import org.amends.kernel.SystemActor;
import org.amends.kernel.TypedId;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmendsTest
class CustomerWorthTests {

    private static final SystemActor HOUSE =
            SystemActor.named("Tests", Role.MANAGER.authority(), Role.AGENT.authority());
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, java.time.ZoneOffset.UTC);

    @Autowired
    private Customers customers;

    @Autowired
    private Purchases purchases;

    @Autowired
    private CustomerWorth worth;

    @Autowired
    private CustomerScoring scoring;

    @Autowired
    private ScoringSettings settings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isTheContributionOfTheTwelveMonthsUpToTheDay() {
        CustomerId rosa = known(TODAY.minusYears(5));
        bought(rosa, TODAY.minusMonths(12), "100", null);
        bought(rosa, TODAY.minusMonths(12).plusDays(1), "200", null);
        bought(rosa, TODAY.minusMonths(3), "400", "40");
        bought(rosa, TODAY, "-50", null);

        assertThat(contribution(rosa, TODAY)).isEqualByComparingTo("190");
        assertThat(contribution(rosa, TODAY.minusMonths(4))).isEqualByComparingTo("300");
        assertThat(contribution(rosa, TODAY.minusYears(3))).isEqualByComparingTo("0");
    }

    @Test
    void isNotKnownOfWhoNeverBoughtAnythingThatWeKnowOf() {
        Worth nobody = HOUSE.call(() -> worth.on(known(TODAY.minusYears(5)), TODAY));

        assertThat(nobody.contribution()).isNull();
        assertThat(nobody.tier()).isEqualTo(Tier.LEAD);
    }

    @Test
    void whoBoughtNothingSinceTheyLeftHasTheTierOfTheDayTheyLeft() {
        CustomerId rosa = known(TODAY.minusYears(5));
        bought(rosa, TODAY.minusMonths(20), "1000000", null);

        assertThat(HOUSE.call(() -> worth.on(rosa, TODAY.minusMonths(18))).tier())
                .isEqualTo(Tier.PLATINUM);
        assertThat(HOUSE.call(() -> worth.on(rosa, TODAY)).tier()).isEqualTo(Tier.LEAD);
        assertThat(HOUSE.call(() -> worth.on(rosa, TODAY.minusYears(6))).tier()).isEqualTo(Tier.UNRATED);
    }

    @Test
    void saysOfEachCustomerWhatScoringSaysOfAll() {
        List<CustomerId> some = java.util.stream.IntStream.range(0, 8)
                .mapToObj(n -> {
                    CustomerId one = known(TODAY.minusDays(80 + n * 3));
                    bought(one, TODAY.minusDays(5 + n), Integer.toString(n * n * 700 - 100), null);
                    return one;
                })
                .toList();

        HOUSE.call(scoring::score);

        for (CustomerId one : some) {
            assertThat(HOUSE.call(() -> worth.on(one, TODAY)).tier().name())
                    .isEqualTo(jdbc.sql("SELECT tier FROM customer_score WHERE customer_id = :id")
                            .param("id", one.value())
                            .query(String.class)
                            .single());
        }
    }

    @Test
    void goesByTheRulesThatAManagerSet() {
        CustomerId rosa = known(TODAY.minusDays(40));
        bought(rosa, TODAY.minusDays(30), "90000000", null);
        assertThat(HOUSE.call(() -> worth.on(rosa, TODAY)).tier()).isEqualTo(Tier.UNRATED);
        ScoringRules usual = ScoringRules.DEFAULT;
        settings.become(new ScoringRules(
                usual.windowMonths(), 98, 1, 30, usual.segments(), usual.costs(), usual.highMargin(), usual.riskBy()));
        try {
            assertThat(HOUSE.call(() -> worth.on(rosa, TODAY)).tier()).isEqualTo(Tier.PLATINUM);
        } finally {
            settings.become(usual);
        }
    }

    @Test
    void standsWhereScoringPutsThemAtTheEdgesOfTheTiersToo() {
        CustomerId returned = known(TODAY.minusYears(1));
        bought(returned, TODAY.minusMonths(2), "-30", null);
        CustomerId before = known(TODAY.minusYears(3));
        bought(before, TODAY.minusMonths(13), "500", null);
        aThirdOfAllHaveBought();
        atAnEdge(TypedId.next(), 60, TODAY.plusDays(1));

        HOUSE.call(scoring::score);

        Map<CustomerId, Tier> scored = nearTheEdges();
        assertThat(scored.values()).contains(Tier.PLATINUM, Tier.GOLD, Tier.IRON);
        scored.putAll(Map.of(returned, Tier.LEAD, before, Tier.LEAD));
        scored.forEach(
                (who, tier) -> assertThat(HOUSE.call(() -> worth.on(who, TODAY)).tier())
                        .as("%s", who)
                        .isEqualTo(tier));
        assertThat(List.of(scored(returned), scored(before))).containsOnly(Tier.LEAD);
    }

    /** Or two hundred; each for another amount, so that a fifth and a twentieth of all end among them. */
    private void aThirdOfAllHaveBought() {
        int many = jdbc.sql("SELECT GREATEST(200, COUNT(*) / 2) FROM customer")
                .query(Integer.class)
                .single();
        long base = TypedId.next();
        atAnEdge(base, many, TODAY.minusYears(2));
        jdbc.sql("""
                        INSERT INTO purchase (id, customer_id, purchased_on, amount, currency)
                        SELECT :base + seq, :base + seq, :on, 2000000 + seq, 'EUR' FROM seq_1_to_""" + many)
                .param("base", base)
                .param("on", TODAY.minusMonths(1))
                .update();
    }

    private void atAnEdge(long base, int many, LocalDate since) {
        jdbc.sql("""
                        INSERT INTO customer (id, external_id, type, name, language, support_needs, since, version)
                        SELECT :base + seq, CONCAT('edge-', :base + seq), 'PERSON', 'At an edge', 'en', '',
                               :since, 0 FROM seq_1_to_""" + many).param("base", base).param("since", since).update();
    }

    private Map<CustomerId, Tier> nearTheEdges() {
        Map<CustomerId, Tier> near = new HashMap<>();
        jdbc.sql("""
                        SELECT id, tier FROM (SELECT id, tier, ROW_NUMBER() OVER (ORDER BY contribution DESC) AS place,
                                                     SUM(since <= :today) OVER () AS everybody
                                                FROM customer JOIN customer_score ON customer_id = id) ranked
                         WHERE ABS(place - everybody * 0.05) < 4 OR ABS(place - everybody * 0.2) < 4
                        """).param("today", TODAY).query(row -> {
            near.put(new CustomerId(row.getLong("id")), Tier.valueOf(row.getString("tier")));
        });
        return near;
    }

    private Tier scored(CustomerId who) {
        return jdbc.sql("SELECT tier FROM customer_score WHERE customer_id = :id")
                .param("id", who.value())
                .query((row, n) -> Tier.valueOf(row.getString("tier")))
                .single();
    }

    private CustomerId known(LocalDate since) {
        CustomerId id = HOUSE.call(() -> customers
                .put(new ExternalId("worth-" + UUID.randomUUID()), named("Rosa Quispe"))
                .id());
        jdbc.sql("UPDATE customer SET since = :since WHERE id = :id")
                .param("since", since)
                .param("id", id.value())
                .update();
        return id;
    }

    private static CustomerDetails named(String name) {
        return new CustomerDetails(
                null, name, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    private void bought(CustomerId who, LocalDate on, String amount, @org.jspecify.annotations.Nullable String margin) {
        Purchase purchase = new Purchase(
                null,
                on,
                Money.of(amount, EURO),
                margin == null ? null : new BigDecimal(margin),
                null,
                null,
                null,
                null);
        HOUSE.run(() -> purchases.recordAll(Map.of(who, List.of(purchase))));
    }

    private BigDecimal contribution(CustomerId who, LocalDate on) {
        Money contribution = HOUSE.call(() -> worth.on(who, on)).contribution();
        assertThat(contribution).isNotNull();
        return java.util.Objects.requireNonNull(contribution).amount();
    }
}

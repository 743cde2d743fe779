package org.amends.customer;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.customer.rfm.RfmScore;
import org.amends.customer.rfm.Segments;
import org.amends.customer.scoring.ScoringJobs;
import org.amends.customer.scoring.ScoringRules;
import org.amends.customer.scoring.ScoringSettings;
import org.amends.customer.scoring.TierPlaces;
import org.amends.customer.scoring.TierPlaces.Places;
import org.amends.customer.scoring.UnitCosts;
import org.amends.kernel.Conflict;
import org.amends.kernel.Money;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.Oversees;
import org.amends.organisation.ReadsReports;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who our customers are by what they are worth, as of the last scoring run, and by which rules. */
@Service
@Transactional(readOnly = true)
public class Pyramid {

    private static final double FIFTH = 0.2;

    private final JdbcClient jdbc;
    private final ScoringSettings settings;
    private final TierPlaces tiers;
    private final ScoringJobs jobs;
    private final BusinessTime business;
    private final Currency currency;

    Pyramid(
            JdbcClient jdbc,
            ScoringSettings settings,
            TierPlaces tiers,
            ScoringJobs jobs,
            BusinessTime business,
            @Value("${amends.currency}") Currency currency) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.tiers = tiers;
        this.jobs = jobs;
        this.business = business;
        this.currency = currency;
    }

    /** The day of which it speaks; empty before the first run. */
    @ReadsReports
    public Optional<LocalDate> asOf() {
        return jobs.latest().map(ScoringRunData::asOf);
    }

    /** The four tiers, the best first, and those who are in none yet, if there are any; nothing before the first run. */
    @ReadsReports
    public List<TierShare> tiers() {
        Map<Tier, TierShare> held = jdbc
                .sql("""
                        SELECT tier, COUNT(*) AS customers, SUM(value) AS value, SUM(cost) AS cost,
                               SUM(contribution) AS contribution
                          FROM customer_score GROUP BY tier
                        """)
                .query((row, n) -> new TierShare(
                        Tier.valueOf(row.getString("tier")),
                        row.getLong("customers"),
                        new Money(row.getBigDecimal("value"), currency),
                        new Money(row.getBigDecimal("cost"), currency),
                        new Money(row.getBigDecimal("contribution"), currency)))
                .list()
                .stream()
                .collect(toMap(TierShare::tier, share -> share));
        Money nothing = new Money(BigDecimal.ZERO, currency);
        return Stream.of(Tier.values())
                .filter(tier -> !held.isEmpty() && (tier != Tier.UNRATED || held.containsKey(tier)))
                .map(tier -> held.getOrDefault(tier, new TierShare(tier, 0, nothing, nothing, nothing)))
                .toList();
    }

    /**
     * The share of all value in the window that the fifth of its buyers holds who bought for most, 0 to 1. Measured: that it
     * be eighty in a hundred is no law.
     */
    @ReadsReports
    public Optional<Double> shareOfTheBestFifth() {
        long buyers = jdbc.sql("SELECT COUNT(*) FROM customer_score WHERE orders > 0")
                .query(Long.class)
                .single();
        return jdbc.sql("""
                        SELECT SUM(CASE WHEN place <= :fifth THEN value END) / NULLIF(SUM(value), 0) FROM (
                               SELECT value, ROW_NUMBER() OVER (ORDER BY value DESC) AS place
                                 FROM customer_score WHERE orders > 0) ranked
                        """)
                .param("fifth", Math.round(Math.ceil(buyers * FIFTH)))
                .query(BigDecimal.class)
                .optional()
                .map(BigDecimal::doubleValue);
    }

    /** By which the next run goes. */
    @ReadsReports
    public ScoringRules rules() {
        return settings.current();
    }

    /** How many customers have which scores; who bought nothing in the window has none. */
    @ReadsReports
    public Map<RfmScore, Long> byScore() {
        return jdbc
                .sql("SELECT r, f, m, COUNT(*) AS customers FROM customer_score WHERE r IS NOT NULL GROUP BY r, f, m")
                .query((row, n) -> Map.entry(
                        new RfmScore(row.getInt("r"), row.getInt("f"), row.getInt("m")), row.getLong("customers")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Another table of segments.
     *
     * @param seen the one that whoever changes it has seen
     * @throws Conflict if it is no longer that one
     */
    @Oversees
    @Transactional
    public void divide(Segments seen, Segments segments) {
        ScoringRules now = settings.current();
        if (!now.segments().equals(seen)) {
            throw new Conflict("customer.segments.otherwise");
        }
        settings.become(now.withSegments(segments));
    }

    /** What it costs us to serve a customer: a call, a claim or grievance, a visit, each in the company's currency. */
    @Oversees
    @Transactional
    public void serveAt(BigDecimal call, BigDecimal problem, BigDecimal visit) {
        settings.become(settings.current().withCosts(new UnitCosts(call, problem, visit)));
    }

    @Oversees
    @Transactional
    public void become(ScoringRules rules) {
        settings.become(rules);
    }

    /** Who would move if these were the rules, by what is known since the last run; of another window or other costs it says nothing. */
    @ReadsReports
    public List<TierMove> preview(ScoringRules rules) {
        LocalDate asOf = asOf().orElseGet(business::today);
        Places places = tiers.places(asOf, rules);
        return jdbc.sql("""
                        SELECT tier, becomes, COUNT(*) AS customers FROM (
                            SELECT s.tier, CASE
                                     WHEN k.since > :known THEN 'UNRATED'
                                     WHEN s.contribution <= 0 THEN 'LEAD'
                                     WHEN s.contribution >= :platinum THEN 'PLATINUM'
                                     WHEN s.contribution >= :gold THEN 'GOLD'
                                     ELSE 'IRON' END AS becomes
                              FROM customer_score s JOIN customer k ON k.id = s.customer_id) judged
                         WHERE tier <> becomes GROUP BY tier, becomes ORDER BY customers DESC
                        """)
                .param("known", asOf.minusDays(rules.knownInDays()))
                .param("platinum", contributionAt(places.platinum()))
                .param("gold", contributionAt(places.gold()))
                .query((row, n) -> new TierMove(
                        Tier.valueOf(row.getString("tier")),
                        Tier.valueOf(row.getString("becomes")),
                        row.getLong("customers")))
                .list();
    }

    private BigDecimal contributionAt(long place) {
        return jdbc.sql("SELECT contribution FROM customer_score ORDER BY contribution DESC LIMIT 1 OFFSET :before")
                .param("before", place - 1)
                .query(BigDecimal.class)
                .optional()
                .orElse(BigDecimal.ZERO);
    }
}

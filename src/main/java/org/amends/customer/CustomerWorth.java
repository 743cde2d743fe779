package org.amends.customer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amends.customer.scoring.Scale;
import org.amends.customer.scoring.ScoringRules;
import org.amends.customer.scoring.ScoringSettings;
import org.amends.customer.scoring.TierPlaces;
import org.amends.customer.scoring.TierPlaces.Places;
import org.amends.kernel.Money;
import org.amends.kernel.Unknown;
import org.amends.organisation.ReadsCases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What customers were worth on a day of the past, by the rules of {@link CustomerScoring} at that day: who left months ago
 * bought nothing since, and would be a lead by today's. Reads the purchases of all in the window once, about a second for a
 * million, however many customers are asked for. It knows neither what it cost to serve them nor what they sent back in a
 * dispute.
 */
@Service
@Transactional(readOnly = true)
public class CustomerWorth {

    private static final int YEAR = 12;

    private final JdbcClient jdbc;
    private final ScoringSettings settings;
    private final TierPlaces tiers;
    private final Currency currency;

    CustomerWorth(
            JdbcClient jdbc,
            ScoringSettings settings,
            TierPlaces tiers,
            @Value("${amends.currency}") Currency currency) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.tiers = tiers;
        this.currency = currency;
    }

    /** @throws Unknown if there is no such customer */
    @ReadsCases
    public Worth on(CustomerId customer, LocalDate day) {
        return Optional.ofNullable(on(List.of(customer), day).get(customer))
                .orElseThrow(() -> new Unknown("customer.unknown", customer.text()));
    }

    /** Of each of them; whoever is no customer is left out. */
    @ReadsCases
    public Map<CustomerId, Worth> on(Collection<CustomerId> customers, LocalDate day) {
        ScoringRules rules = settings.current();
        List<Known> known = customers.isEmpty() ? List.of() : known(customers, day, rules);
        boolean ranked = known.stream().anyMatch(one -> one.inWindow().signum() > 0);
        Scale scale = ranked ? scale(day, rules) : new Scale(null, BigDecimal.ZERO, BigDecimal.ZERO);
        return known.stream()
                .collect(Collectors.toMap(
                        Known::customer,
                        one -> new Worth(
                                day.minusMonths(YEAR).plusDays(1),
                                day,
                                scale.tier(one.since(), day, rules.knownInDays(), one.inWindow()),
                                one.bought() ? new Money(one.inYear(), currency) : null)));
    }

    private record Known(
            CustomerId customer, LocalDate since, boolean bought, BigDecimal inWindow, BigDecimal inYear) {}

    private List<Known> known(Collection<CustomerId> customers, LocalDate day, ScoringRules rules) {
        return jdbc.sql("""
                        SELECT c.id, c.since, EXISTS (SELECT 1 FROM purchase b WHERE b.customer_id = c.id) AS bought,
                               COALESCE(SUM(CASE WHEN p.purchased_on > :window THEN COALESCE(p.margin, p.amount) END), 0)
                                   AS in_window,
                               COALESCE(SUM(CASE WHEN p.purchased_on > :year THEN COALESCE(p.margin, p.amount) END), 0)
                                   AS in_year
                          FROM customer c
                          LEFT JOIN purchase p ON p.customer_id = c.id AND p.purchased_on > :earliest
                                              AND p.purchased_on <= :day AND p.currency = :currency
                         WHERE c.id IN (:customers) GROUP BY c.id, c.since
                        """)
                .param("customers", customers.stream().map(CustomerId::value).toList())
                .param("window", day.minusMonths(rules.windowMonths()))
                .param("year", day.minusMonths(YEAR))
                .param("earliest", day.minusMonths(Math.max(YEAR, rules.windowMonths())))
                .param("day", day)
                .param("currency", currency.getCurrencyCode())
                .query((row, n) -> new Known(
                        new CustomerId(row.getLong("id")),
                        row.getObject("since", LocalDate.class),
                        row.getBoolean("bought"),
                        row.getBigDecimal("in_window"),
                        row.getBigDecimal("in_year")))
                .list();
    }

    private record Place(long place, BigDecimal contribution) {}

    private Scale scale(LocalDate day, ScoringRules rules) {
        Places places = tiers.places(day, rules);
        List<Place> found = jdbc.sql("""
                        SELECT place, contribution FROM (
                               SELECT contribution, ROW_NUMBER() OVER (ORDER BY contribution DESC) AS place FROM (
                                      SELECT SUM(COALESCE(margin, amount)) AS contribution FROM purchase
                                       WHERE purchased_on > :after AND purchased_on <= :day AND currency = :currency
                                       GROUP BY customer_id) contributed) ranked
                         WHERE place IN (:platinum, :gold)
                        """)
                .param("after", day.minusMonths(rules.windowMonths()))
                .param("day", day)
                .param("currency", currency.getCurrencyCode())
                .param("platinum", places.platinum())
                .param("gold", places.gold())
                .query((row, n) -> new Place(row.getLong("place"), row.getBigDecimal("contribution")))
                .list();
        return new Scale(null, at(found, places.platinum()), at(found, places.gold()));
    }

    /** Where fewer have bought anything, all of them are within. */
    private static BigDecimal at(List<Place> found, long place) {
        return found.stream()
                .filter(one -> one.place() == place)
                .map(Place::contribution)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}

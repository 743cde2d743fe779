package org.amends.customer;

import java.time.LocalDate;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.Oversees;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts every customer into a tier by rank of contribution over the last twelve months: the top 5 % platinum, the next
 * 15 % gold, no contribution lead, the rest iron; unrated while known for less than 90 days. One set-based statement;
 * only rows that change are written. {@link TierRule} says the same for one customer.
 */
@Service
public class CustomerScoring {

    private final JdbcClient jdbc;
    private final BusinessTime business;
    private final String currency;

    CustomerScoring(JdbcClient jdbc, BusinessTime business, @Value("${amends.currency}") String currency) {
        this.jdbc = jdbc;
        this.business = business;
        this.currency = currency;
    }

    /** @return how many customers changed */
    @Oversees
    @Transactional
    public int score() {
        LocalDate today = business.today();
        return jdbc.sql("""
                        UPDATE customer c JOIN (
                            SELECT id, worth, CASE
                                     WHEN since > :known THEN 'UNRATED'
                                     WHEN worth <= 0 THEN 'LEAD'
                                     WHEN place <= CEIL(:platinum * everybody / 100) THEN 'PLATINUM'
                                     WHEN place <= CEIL(:gold * everybody / 100) THEN 'GOLD'
                                     ELSE 'IRON' END AS tier
                              FROM (SELECT k.id, k.since, COALESCE(b.worth, 0) AS worth,
                                           RANK() OVER (ORDER BY COALESCE(b.worth, 0) DESC) AS place,
                                           SUM(k.since <= :today) OVER () AS everybody
                                      FROM customer k LEFT JOIN (
                                           SELECT customer_id, SUM(COALESCE(margin, amount)) AS worth FROM purchase
                                            WHERE purchased_on > :from AND purchased_on <= :today AND currency = :currency
                                            GROUP BY customer_id) b ON b.customer_id = k.id) ranked
                        ) scored ON scored.id = c.id
                        SET c.tier = scored.tier, c.contribution = scored.worth, c.version = c.version + 1
                        WHERE c.tier <> scored.tier OR c.contribution <> scored.worth
                        """)
                .param("known", today.minusDays(TierRule.KNOWN_IN_DAYS))
                .param("platinum", TierRule.PLATINUM)
                .param("gold", TierRule.GOLD)
                .param("from", today.minusMonths(TierRule.WINDOW_IN_MONTHS))
                .param("today", today)
                .param("currency", currency)
                .update();
    }
}

package org.amends.customer.scoring;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many customers the upper tiers have room for. */
@Component
public class TierPlaces {

    private static final int HUNDRED = 100;

    private final JdbcClient jdbc;

    TierPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whose contribution is the least that a tier takes, counted from the best; whoever has as much stands beside them.
     *
     * @param platinum 1 or more @param gold likewise, no less
     */
    public record Places(long platinum, long gold) {}

    /** Of those who are customers by that day, rounded up. */
    public Places places(LocalDate day, ScoringRules rules) {
        long customers = jdbc.sql("SELECT COUNT(*) FROM customer WHERE since <= :day AND merged_into IS NULL")
                .param("day", day)
                .query(Long.class)
                .single();
        return new Places(place(customers, rules.platinum()), place(customers, rules.platinumAndGold()));
    }

    private static long place(long customers, int percent) {
        return Math.max(1, (customers * percent + HUNDRED - 1) / HUNDRED);
    }
}

package org.amends.customer;

import java.time.LocalDate;

/** Who belongs to which tier, by rank of contribution over twelve months. */
final class TierRule {

    /** Of a hundred customers. */
    static final int PLATINUM = 5;

    /** Of a hundred customers, platinum included. */
    static final int GOLD = 20;

    static final int WINDOW_IN_MONTHS = 12;
    static final int KNOWN_IN_DAYS = 90;

    private TierRule() {}

    /** @param positive whether they contributed anything @param place from 1, shared by equals @param everybody all customers */
    static Tier of(LocalDate since, LocalDate day, boolean positive, long place, long everybody) {
        if (since.isAfter(day.minusDays(KNOWN_IN_DAYS))) {
            return Tier.UNRATED;
        }
        if (!positive) {
            return Tier.LEAD;
        }
        return isWithin(PLATINUM, place, everybody)
                ? Tier.PLATINUM
                : isWithin(GOLD, place, everybody) ? Tier.GOLD : Tier.IRON;
    }

    private static boolean isWithin(int percent, long place, long everybody) {
        return 100 * place < percent * everybody + 100;
    }
}

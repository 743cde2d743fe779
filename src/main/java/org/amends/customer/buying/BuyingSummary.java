package org.amends.customer.buying;

/**
 * How somebody has bought up to a day: all that the models know of them. Purchases on one day count as one.
 *
 * @param repeats purchases after the first, 0 or more
 * @param recency weeks from the first purchase to the last, 0 for those who bought once
 * @param observed weeks from the first purchase to the day, never less than {@code recency}
 */
public record BuyingSummary(int repeats, double recency, double observed) {

    private static final double DAYS = 7;

    public BuyingSummary {
        if (repeats < 0 || recency < 0 || observed < recency) {
            throw new IllegalArgumentException(
                    "No summary: " + repeats + " repeats until week " + recency + " of " + observed);
        }
    }

    public static BuyingSummary ofDays(int repeats, long recency, long observed) {
        return new BuyingSummary(repeats, recency / DAYS, observed / DAYS);
    }

    /** Weeks since the last purchase. */
    public double silence() {
        return observed - recency;
    }
}

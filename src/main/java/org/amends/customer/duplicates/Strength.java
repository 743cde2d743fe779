package org.amends.customer.duplicates;

/** How much speaks for it that two are the same. */
public enum Strength {
    STRONG,
    LIKELY,
    POSSIBLE;

    /** @param points of the signs, less what speaks against it */
    static Strength of(int points) {
        return points >= 70 ? STRONG : points >= 40 ? LIKELY : POSSIBLE;
    }
}

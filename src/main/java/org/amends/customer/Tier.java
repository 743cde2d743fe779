package org.amends.customer;

/** By rank of contribution over twelve months; unrated while we know the customer for less than 90 days. */
public enum Tier {
    PLATINUM,
    GOLD,
    IRON,
    LEAD,
    UNRATED;

    /** Whether it weighs in the priority of what they complain of. */
    public boolean isValued() {
        return this == PLATINUM || this == GOLD;
    }
}

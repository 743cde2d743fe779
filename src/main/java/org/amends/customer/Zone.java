package org.amends.customer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From stated satisfaction with the relationship, no older than twelve months: 1–2 defection, 3–4 indifference, 5 affection. */
public enum Zone {
    DEFECTION,
    INDIFFERENCE,
    AFFECTION,
    UNKNOWN;

    /** @param satisfaction 1 to 5, or null when nobody asked */
    public static Zone of(@Nullable Integer satisfaction, @Nullable LocalDate statedOn, LocalDate today) {
        if (satisfaction == null || statedOn == null || statedOn.isBefore(today.minusMonths(12))) {
            return UNKNOWN;
        }
        return satisfaction <= 2 ? DEFECTION : satisfaction <= 4 ? INDIFFERENCE : AFFECTION;
    }
}

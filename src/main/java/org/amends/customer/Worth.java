package org.amends.customer;

import java.time.LocalDate;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a customer was worth on a day.
 *
 * @param from the first day of the twelve months that count @param to the last, which is the day itself
 * @param contribution margin where known, else revenue; null if we know of no purchase at all, zero if of none in this time
 */
public record Worth(
        LocalDate from, LocalDate to, Tier tier, @Nullable Money contribution) {}

package org.amends.customer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Recency, frequency and value of what a customer buys.
 *
 * @param recencyDays since the last purchase of all; null if there was none
 * @param frequency purchases in the window
 * @param value of them in the company's currency, returns taken off
 * @param r 1 to 5, 5 for who bought last; null, like the others, for who bought nothing in the window
 * @param f 1 to 5, 5 for who bought most often
 * @param m 1 to 5, 5 for who bought for most
 * @param segment its name in the table of segments; null where none fits
 */
public record Rfm(
        LocalDate asOf,
        @Nullable Long recencyDays,
        long frequency,
        BigDecimal value,
        @Nullable Integer r,
        @Nullable Integer f,
        @Nullable Integer m,
        @Nullable String segment) {}

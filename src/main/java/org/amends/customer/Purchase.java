package org.amends.customer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One transaction; a return is negative.
 *
 * @param margin in the currency of the amount
 * @param quantity in whatever the product is counted
 * @param channel where it was bought, in the company's own words
 * @param category of the product, likewise
 */
public record Purchase(
        @Nullable String purchaseId,
        LocalDate purchasedOn,
        Money amount,
        @Nullable BigDecimal margin,
        @Nullable String product,
        @Nullable BigDecimal quantity,
        @Nullable String channel,
        @Nullable String category) {}

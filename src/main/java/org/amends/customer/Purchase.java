package org.amends.customer;

import java.time.LocalDate;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;

/** One transaction; a return is negative. @param margin in the currency of the amount */
public record Purchase(
        @Nullable String purchaseId,
        LocalDate purchasedOn,
        Money amount,
        java.math.@Nullable BigDecimal margin,
        @Nullable String product) {}

package org.amends.recovery;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A remedy as it is proposed. @param currency the company's when null; no other is accepted */
public record RemedyProposal(
        @NotNull RemedyType type,
        @NotNull Nature nature,

        @Nullable @Positive @Digits(integer = 15, fraction = 4)
        BigDecimal amount,

        @Nullable Currency currency,
        @Nullable @Size(max = 1000) String note) {}

package org.amends.kernel;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;

/**
 * An amount in one currency. At most four decimals, at most fifteen digits before the point: what a {@code
 * DECIMAL(19,4)} column keeps without loss. May be negative (a returned purchase).
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final int SCALE = 4;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

    /** @throws Invalid if the amount has more than four decimals or does not fit */
    public Money {
        // never as plain text here: 1E+999999999 is a gigabyte of it
        if (amount.stripTrailingZeros().scale() > SCALE) {
            throw new Invalid("amount", "kernel.money.decimals", amount.toString());
        }
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new Invalid("amount", "kernel.money.large", amount.toString());
        }
        amount = amount.setScale(
                Math.max(2, Math.min(SCALE, amount.stripTrailingZeros().scale())));
    }

    public static Money of(String amount, Currency currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** @throws Invalid if the currencies differ */
    public static Money sum(Collection<Money> amounts, Currency currency) {
        return amounts.stream().reduce(zero(currency), Money::plus);
    }

    /** Whether nobody can be paid exactly that: 33.333 euros, half a yen. */
    public static boolean isFinerThanACoin(BigDecimal amount, Currency currency) {
        return amount.stripTrailingZeros().scale() > Math.max(0, currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @JsonIgnore
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @JsonIgnore
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new Invalid("currency", "kernel.money.currencies", currency, other.currency);
        }
        return other;
    }
}

package org.amends.uikit;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import org.amends.kernel.Money;

/** Money as the reader writes it: "€119.80", "119,80 €", "S/ 119.80". Never without its currency. */
public final class Amounts {

    private Amounts() {}

    /** To the cent, or as exact as the amount is. */
    public static String exact(Money money) {
        return exact(money, Words.ofThePage());
    }

    public static String exact(Money money, Locale locale) {
        int usual = Math.max(money.currency().getDefaultFractionDigits(), 0);
        int needed = Math.max(money.amount().stripTrailingZeros().scale(), 0);
        return written(money, locale, Math.max(usual, needed));
    }

    /** Without decimals, for what is compared and not paid. Half goes to the even neighbour. */
    public static String rounded(Money money) {
        return written(money, Words.ofThePage(), 0);
    }

    /** In three figures ("€1.02M"), for boards. */
    public static String compact(Money money) {
        Locale locale = Words.ofThePage();
        NumberFormat figures = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        double size = money.amount().abs().doubleValue();
        // given a BigDecimal it would drop the decimals all the same
        figures.setMaximumFractionDigits(size < 1_000 ? 0 : size < 1_000_000 ? 1 : 2);
        String zero = written(new Money(BigDecimal.ZERO, money.currency()), locale, 0);
        return zero.replaceFirst(
                "0", Matcher.quoteReplacement(figures.format(money.amount().doubleValue())));
    }

    private static String written(Money money, Locale locale, int decimals) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(money.amount());
    }
}

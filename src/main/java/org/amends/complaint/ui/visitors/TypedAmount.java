package org.amends.complaint.ui.visitors;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount as people write it: "189", "189,00", "S/ 1,234.50", "1.234,50 €". What stands behind the last point or comma
 * are cents if there are as many digits as the currency has; all other points and commas group.
 */
final class TypedAmount {

    /** A currency before or behind it, as a sign or a few letters. */
    private static final Pattern WRITTEN =
            Pattern.compile("[\\p{L}\\p{Sc}/]{0,4}\\s*(\\d[\\d.,'’\\s]*?)\\s*[\\p{L}\\p{Sc}]{0,4}");

    private static final Pattern WHOLE = Pattern.compile("\\d+|\\d{1,3}([.,'’\\s]\\d{3})+");
    private static final int MOST_DIGITS = 12;

    private TypedAmount() {}

    /** Empty if it cannot be read. */
    static Optional<BigDecimal> of(String text, Currency currency) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String figures = written.group(1);
        int mark = Math.max(figures.lastIndexOf('.'), figures.lastIndexOf(','));
        int behind = figures.length() - mark - 1;
        boolean cents = mark > 0 && behind > 0 && behind <= Math.max(0, currency.getDefaultFractionDigits());
        String whole = cents ? figures.substring(0, mark) : figures;
        String digits = whole.replaceAll("\\D", "");
        if (!WHOLE.matcher(whole).matches() || digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(cents ? digits + "." + figures.substring(mark + 1) : digits));
    }
}

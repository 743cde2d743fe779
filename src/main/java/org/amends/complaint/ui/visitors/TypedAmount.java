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

    private static final Pattern WRITTEN = Pattern.compile("\\D{0,5}?(\\d[\\d.,'’\\s]*)\\D{0,5}");
    private static final int MOST_DIGITS = 12;

    private TypedAmount() {}

    /** Empty if it cannot be read. */
    static Optional<BigDecimal> of(String text, Currency currency) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String figures = written.group(1).replaceAll("['’\\s]", "");
        int cents = Math.max(0, currency.getDefaultFractionDigits());
        int mark = Math.max(figures.lastIndexOf('.'), figures.lastIndexOf(','));
        int behind = mark < 0 ? 0 : figures.length() - mark - 1;
        boolean decimal = behind > 0 && behind <= cents;
        String whole = (decimal ? figures.substring(0, mark) : figures).replaceAll("[.,]", "");
        boolean grouped = mark < 0 || decimal || behind == 3 || behind == 0;
        if (!grouped || whole.isEmpty() || whole.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(decimal ? whole + "." + figures.substring(mark + 1) : whole));
    }
}

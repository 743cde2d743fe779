package org.amends.customer;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.amends.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the numbers of payment cards out of what people write: 13 to 19 digits, with blanks or hyphens between them or
 * not, that pass the check of Luhn (ISO/IEC 7812-1, annex B). A phone number with its plus sign is none.
 */
public final class CardNumbers {

    private static final Pattern DIGITS = Pattern.compile("(?<![+\\d])\\d(?:[ -]?\\d){12,18}(?!\\d)");

    private CardNumbers() {}

    /** @throws Invalid if there seems to be one in the text */
    public static @Nullable String refuse(String field, @Nullable String text) {
        if (text != null && isIn(text)) {
            throw new Invalid(field, "customer.cardNumber");
        }
        return text;
    }

    static boolean isIn(String text) {
        return DIGITS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("[ -]", ""))
                .anyMatch(CardNumbers::checks);
    }

    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}

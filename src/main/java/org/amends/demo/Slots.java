package org.amends.demo;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts into a text what differs from one telling to the next: {@code {shop}} as it was told, {@code {€fee*2}} as money,
 * {@code {day-3}}, {@code {weekday-3}} and {@code {month-1}} counted from the day of receipt.
 */
final class Slots {

    private static final Pattern SLOT = Pattern.compile("\\{(€?)([^{}]+)}");
    /** A sentence begins after this. */
    private static final Pattern BEGINS = Pattern.compile("(^|[.!?] |[¿¡])$");

    private static final Pattern DATE = Pattern.compile("(day|weekday|month)([+-]\\d+)?");
    private static final Pattern SUM = Pattern.compile("([*+-]?)([a-z]+|[\\d.]+)");

    private final Map<String, String> told;
    private final LocalDate received;
    private final Locale locale;
    private final Currency currency;

    Slots(Map<String, String> told, LocalDate received, Locale locale, Currency currency) {
        this.told = told;
        this.received = received;
        this.locale = locale;
        this.currency = currency;
    }

    String in(String text) {
        return SLOT.matcher(text).replaceAll(slot -> {
            String value = slot.group(1).isEmpty() ? words(slot.group(2)) : money(amount(slot.group(2)));
            boolean first = BEGINS.matcher(text.substring(0, slot.start())).find();
            return Matcher.quoteReplacement(first ? capital(value) : value);
        });
    }

    /** Names and numbers from left to right: {@code fee*2}, {@code charged-fee}. */
    BigDecimal amount(String sum) {
        BigDecimal result = BigDecimal.ZERO;
        Matcher parts = SUM.matcher(sum);
        while (parts.find()) {
            String name = parts.group(2);
            BigDecimal value = new BigDecimal(Character.isDigit(name.charAt(0)) ? name : known(name));
            result = switch (parts.group(1)) {
                case "*" -> result.multiply(value);
                case "-" -> result.subtract(value);
                default -> result.add(value);
            };
        }
        return result.setScale(2);
    }

    private static String capital(String value) {
        return value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
    }

    private String words(String name) {
        Matcher date = DATE.matcher(name);
        if (!date.matches()) {
            return known(name);
        }
        int away = date.group(2) == null ? 0 : Integer.parseInt(date.group(2));
        return switch (date.group(1)) {
            case "month" -> format("MMMM", received.plusMonths(away));
            case "weekday" -> format("EEEE", received.plusDays(away));
            default -> format(dayPattern(), received.plusDays(away));
        };
    }

    private String dayPattern() {
        if (locale.getLanguage().equals("es")) {
            return "d 'de' MMMM";
        }
        return locale.getCountry().equals("US") ? "MMMM d" : "d MMMM";
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    private String known(String name) {
        String value = told.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Nobody has told {" + name + "}");
        }
        return value;
    }

    /** As people write it: without the cents where there are none. */
    private String money(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        return format.format(amount);
    }
}

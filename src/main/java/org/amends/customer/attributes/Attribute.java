package org.amends.customer.attributes;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amends.customer.CardNumbers;
import org.amends.kernel.Invalid;

/**
 * Something that can be known about a customer.
 *
 * @param key what other systems call it. It stays
 * @param retired no longer asked for; what is known stays
 * @param version counts the changes, so that nobody overwrites what they have not seen
 */
public record Attribute(AttributeId id, String key, AttributeDetails details, boolean retired, int version) {

    public static final String YES = "YES";
    public static final String NO = "NO";
    public static final int LONGEST_TEXT = 300;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,4})?");

    public String name(Locale reader) {
        return reader.getLanguage().equals("es") ? details.spanish() : details.english();
    }

    public AttributeType type() {
        return details.type();
    }

    /**
     * A value as it is kept and told: a number with a point, a day in ISO form, {@value #YES} or {@value #NO}, a choice as
     * the administrator wrote it.
     *
     * @throws Invalid if it is none of this attribute
     */
    public String canonical(String written) {
        String text = written.strip();
        return switch (type()) {
            case TEXT -> text(text);
            case NUMBER -> number(text);
            case DATE -> day(text);
            case YES_NO -> choice(text, List.of(YES, NO));
            case CHOICE -> choice(text, details.choices());
        };
    }

    /** As the column of its type takes it. */
    Object stored(String canonical) {
        return switch (type()) {
            case NUMBER -> new BigDecimal(canonical);
            case DATE -> LocalDate.parse(canonical);
            default -> canonical;
        };
    }

    private String text(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw wrong("customer.fact.long", LONGEST_TEXT);
        }
        CardNumbers.refuse(field(), text);
        return text;
    }

    private String number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw wrong("customer.attribute.number.wrong");
        }
        BigDecimal plain = new BigDecimal(text).stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    private String day(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException noDay) {
            throw wrong("customer.attribute.date.wrong");
        }
    }

    private String choice(String text, List<String> choices) {
        return choices.stream()
                .filter(one -> one.equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> wrong("customer.attribute.choice.wrong", String.join(", ", choices)));
    }

    /** Where a problem with a value of it belongs. */
    public String field() {
        return "attributes." + key;
    }

    private Invalid wrong(String text, Object... arguments) {
        return new Invalid(field(), text, arguments);
    }
}

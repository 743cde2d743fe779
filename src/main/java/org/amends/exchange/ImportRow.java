package org.amends.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amends.kernel.EmailAddress;
import org.amends.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * A row by the names of our columns. What is blank is not there. Whatever cannot be read is {@link Invalid}, with the
 * column and what to write instead.
 */
public final class ImportRow {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d+)?");

    private final Map<String, String> values;
    private final RowFormats formats;

    ImportRow(Map<String, String> values, RowFormats formats) {
        this.values = values;
        this.formats = formats;
    }

    Collection<Map.Entry<String, String>> values() {
        return values.entrySet();
    }

    public String required(String column, int longest) {
        return present(column, text(column, longest));
    }

    public @Nullable String text(String column, int longest) {
        String value = values.get(column);
        if (value != null && value.length() > longest) {
            throw new Invalid(column, "exchange.value.long", value.length(), longest);
        }
        return value;
    }

    public <E extends Enum<E>> E required(String column, Class<E> choices) {
        return present(column, choice(column, choices));
    }

    public <E extends Enum<E>> @Nullable E choice(String column, Class<E> choices) {
        return converted(column, value -> chosen(column, value, choices));
    }

    /** Several in one cell, with {@code ;}, {@code ,} or {@code |} between them; none for a blank. */
    public <E extends Enum<E>> Set<E> choices(String column, Class<E> choices) {
        Set<E> chosen = EnumSet.noneOf(choices);
        String cell = converted(column, value -> value);
        if (cell != null) {
            Arrays.stream(cell.split("[;,|]"))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .map(one -> chosen(column, one, choices))
                    .forEach(chosen::add);
        }
        return chosen;
    }

    private static <E extends Enum<E>> E chosen(String column, String value, Class<E> choices) {
        String name = value.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        column,
                        "exchange.value.choice",
                        shown(value),
                        Arrays.stream(choices.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))));
    }

    public LocalDate requiredDate(String column) {
        return present(column, date(column));
    }

    public @Nullable LocalDate date(String column) {
        return converted(column, value -> parsed(column, value).toLocalDate());
    }

    public Instant requiredMoment(String column) {
        return present(column, moment(column));
    }

    /** A day without a time is its beginning where the company is. */
    public @Nullable Instant moment(String column) {
        return converted(column, value -> parsed(column, value).toInstant());
    }

    public BigDecimal requiredAmount(String column) {
        return present(column, amount(column));
    }

    /** At most fifteen digits before the decimals and four of them. */
    public @Nullable BigDecimal amount(String column) {
        return converted(column, value -> {
            String plain = formats.plain(value);
            BigDecimal amount = NUMBER.matcher(plain).matches() ? new BigDecimal(plain) : null;
            if (amount == null || amount.stripTrailingZeros().scale() > 4) {
                throw new Invalid(column, "exchange.value.amount", shown(value), formats.exampleAmount());
            }
            return amount;
        });
    }

    public @Nullable Integer count(String column) {
        return converted(column, value -> {
            try {
                int count = Integer.parseInt(value);
                if (count >= 0) {
                    return count;
                }
            } catch (NumberFormatException noNumber) {
                // said below
            }
            throw new Invalid(column, "exchange.value.count", shown(value));
        });
    }

    public @Nullable Currency currency(String column) {
        return converted(column, value -> {
            try {
                return Currency.getInstance(value.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException unknown) {
                throw new Invalid(column, "exchange.value.currency", shown(value));
            }
        });
    }

    public @Nullable EmailAddress email(String column) {
        return converted(column, EmailAddress::new);
    }

    /** Reads a value type that checks itself. */
    public <T> @Nullable T converted(String column, Function<String, T> type) {
        String value = values.get(column);
        return value == null ? null : type.apply(value);
    }

    private ZonedDateTime parsed(String column, String value) {
        try {
            return formats.parse(value);
        } catch (DateTimeException noDate) {
            throw new Invalid(column, "exchange.value.date", shown(value), formats.exampleDate());
        }
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new Invalid(column, "exchange.value.missing");
        }
        return value;
    }

    private static String shown(String value) {
        return value.length() > 60 ? value.substring(0, 60) + "…" : value;
    }
}

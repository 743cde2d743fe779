package org.amends.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amends.kernel.Invalid;
import org.jspecify.annotations.Nullable;

/** How dates and amounts are written in a file. @param zone of moments that do not name theirs */
record RowFormats(@Nullable String pattern, DateTimeFormatter dates, boolean decimalComma, ZoneId zone) {

    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffset("+HH:mm", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");

    /** A day that shows which part is which. */
    private static final LocalDateTime EXAMPLE = LocalDate.of(2026, 3, 31).atTime(14, 30);

    /** @throws Invalid if the pattern is none */
    static RowFormats of(ImportMapping mapping, ZoneId zone) {
        String pattern = mapping.dateFormat();
        return new RowFormats(pattern, pattern == null ? ISO : formatter(pattern), ",".equals(mapping.decimal()), zone);
    }

    /** {@code D} and {@code Y} mean what people mean by them: no file counts the days of a year or its weeks. */
    private static DateTimeFormatter formatter(String pattern) {
        try {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern.replace('D', 'd').replace('Y', 'u').replace('y', 'u'))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException noPattern) {
            throw new Invalid("mapping.dateFormat", "exchange.mapping.dateFormat", pattern);
        }
    }

    /** In the company's zone. @throws DateTimeException if it is written otherwise, or no such day exists */
    ZonedDateTime parse(String value) {
        TemporalAccessor read = dates.parseBest(value, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
        if (read instanceof ZonedDateTime moment) {
            return moment.withZoneSameInstant(zone);
        }
        return read instanceof LocalDateTime moment
                ? moment.atZone(zone)
                : LocalDate.from(read).atStartOfDay(zone);
    }

    /** With a point before its decimals and nothing between its thousands; what is grouped otherwise stays as it is. */
    String plain(String amount) {
        String pointed = decimalComma ? exchanged(amount) : amount;
        return GROUPED.matcher(pointed).matches() ? pointed.replace(",", "") : pointed;
    }

    private static String exchanged(String amount) {
        return amount.replace(',', '\0').replace('.', ',').replace('\0', '.');
    }

    String exampleAmount() {
        return decimalComma ? "1234,50" : "1234.50";
    }

    String exampleDate() {
        return pattern == null ? "2026-03-31" : dates.format(EXAMPLE.atZone(zone));
    }
}

package org.amends.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a file of another system is read as one of ours.
 *
 * @param columns our column to theirs; one that is not named is looked for by our name, {@code ""} means
 *     none
 * @param constants our column to the value where the file has none
 * @param values our column to their value to ours; their empty value is {@code ""}
 * @param dateFormat such as {@code M/d/yyyy}; ISO 8601 if absent
 * @param skipLines before the header, 0 to 1,000
 * @param encoding UTF-8 if absent
 * @param delimiter one character, a comma if absent
 * @param decimal the sign before the decimals: a point if absent, or a comma
 */
@JsonInclude(Include.NON_EMPTY)
public record ImportMapping(
        Map<String, String> columns,
        Map<String, String> constants,
        Map<String, Map<String, String>> values,
        @Nullable String dateFormat,
        @Nullable Integer skipLines,
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable String decimal) {

    public static final ImportMapping NONE = new ImportMapping(null, null, null, null, null, null, null, null);

    public ImportMapping(
            @Nullable Map<String, String> columns,
            @Nullable Map<String, String> constants,
            @Nullable Map<String, Map<String, String>> values,
            @Nullable String dateFormat,
            @Nullable Integer skipLines,
            @Nullable String encoding,
            @Nullable String delimiter,
            @Nullable String decimal) {
        this.columns = columns == null ? Map.of() : Map.copyOf(columns);
        this.constants = constants == null ? Map.of() : Map.copyOf(constants);
        this.values = values == null ? Map.of() : Map.copyOf(values);
        this.dateFormat = dateFormat;
        this.skipLines = skipLines;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.decimal = decimal;
    }

    ImportMapping written(@Nullable String delimiter, @Nullable Integer skipLines) {
        return new ImportMapping(columns, constants, values, dateFormat, skipLines, encoding, delimiter, decimal);
    }

    @JsonIgnore
    public int linesToSkip() {
        return skipLines == null ? 0 : skipLines;
    }
}

package org.amends.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amends.exchange.csv.CsvFormat;
import org.amends.exchange.csv.Line;
import org.amends.kernel.Invalid;
import org.amends.kernel.Invalid.Problem;
import org.jspecify.annotations.Nullable;

/** A mapping applied to the header of a file: makes rows of lines. */
final class MappedColumns {

    private static final int MOST_SKIPPED = 1000;

    private final ImportMapping mapping;
    private final Map<String, Integer> places;
    private final List<ImportColumn> columns;
    private final int width;
    private final RowFormats formats;

    private MappedColumns(
            ImportMapping mapping,
            Map<String, Integer> places,
            List<ImportColumn> columns,
            int width,
            RowFormats formats) {
        this.mapping = mapping;
        this.places = places;
        this.columns = columns;
        this.width = width;
        this.formats = formats;
    }

    /** @throws Invalid if the encoding is not known, or the delimiter no single character */
    static CsvFormat format(ImportMapping mapping) {
        String delimiter = mapping.delimiter() == null ? "," : mapping.delimiter();
        if (delimiter.length() != 1 || "\"\r\n".contains(delimiter)) {
            throw new Invalid("mapping.delimiter", "exchange.mapping.delimiter", delimiter);
        }
        if (mapping.linesToSkip() < 0 || mapping.linesToSkip() > MOST_SKIPPED) {
            throw new Invalid("mapping.skipLines", "exchange.mapping.skipLines", mapping.linesToSkip(), MOST_SKIPPED);
        }
        return new CsvFormat(encoding(mapping.encoding()), delimiter.charAt(0), mapping.linesToSkip());
    }

    private static Charset encoding(@Nullable String name) {
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("mapping.encoding", "exchange.mapping.encoding", name);
        }
    }

    /** @throws Invalid if a column is named that we or the file do not have, or one that is needed is nowhere */
    static MappedColumns of(ImportTarget<?> target, ImportMapping mapping, List<String> header, ZoneId zone) {
        List<Problem> problems = new ArrayList<>();
        List<String> ours = target.columns().stream().map(ImportColumn::name).toList();
        named("columns", mapping.columns(), ours, problems);
        named("constants", mapping.constants(), ours, problems);
        named("values", mapping.values(), ours, problems);
        if (mapping.decimal() != null && !List.of(".", ",").contains(mapping.decimal())) {
            problems.add(new Problem("mapping.decimal", "exchange.mapping.decimal", List.of(mapping.decimal())));
        }
        Map<String, Integer> places = new LinkedHashMap<>();
        for (ImportColumn column : target.columns()) {
            String theirs = mapping.columns().get(column.name());
            boolean none = theirs != null && theirs.isBlank();
            int place = none ? -1 : header.indexOf(theirs == null ? column.name() : theirs.strip());
            if (place >= 0) {
                places.put(column.name(), place);
            } else if (theirs != null && !none) {
                problems.add(new Problem(
                        "mapping.columns." + column.name(),
                        "exchange.mapping.noSuchColumn",
                        List.of(theirs, String.join(", ", header))));
            } else if (column.required() && !mapping.constants().containsKey(column.name())) {
                problems.add(new Problem(
                        "file", "exchange.mapping.missing", List.of(column.name(), String.join(", ", header))));
            }
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return new MappedColumns(mapping, places, target.columns(), header.size(), RowFormats.of(mapping, zone));
    }

    private static void named(String part, Map<String, ?> given, List<String> ours, List<Problem> problems) {
        given.keySet().stream()
                .filter(name -> !ours.contains(name))
                .forEach(name -> problems.add(new Problem(
                        "mapping." + part + "." + name,
                        "exchange.mapping.notOurs",
                        List.of(name, String.join(", ", ours)))));
    }

    /** @throws Invalid if it has more cells than the header */
    ImportRow row(Line line) {
        List<String> cells = line.cells();
        if (cells.size() > width && cells.subList(width, cells.size()).stream().anyMatch(cell -> !cell.isBlank())) {
            throw new Invalid("file", "exchange.row.cells", cells.size(), width);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (ImportColumn column : columns) {
            Integer place = places.get(column.name());
            String cell = place == null || place >= cells.size()
                    ? ""
                    : cells.get(place).strip();
            String value = mapping.values()
                    .getOrDefault(column.name(), Map.of())
                    .getOrDefault(cell, cell)
                    .strip();
            if (value.isEmpty()) {
                value = mapping.constants().getOrDefault(column.name(), "").strip();
            }
            if (!value.isEmpty()) {
                values.put(column.name(), value);
            }
        }
        return new ImportRow(values, formats);
    }
}

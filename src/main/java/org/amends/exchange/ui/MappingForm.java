package org.amends.exchange.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amends.exchange.ImportColumn;
import org.amends.exchange.ImportMapping;
import org.jspecify.annotations.Nullable;

/** How the file is to be read: how it is written, and which of its columns is which of ours. */
final class MappingForm extends Div {

    private static final List<String> DATES = List.of(
            "yyyy-MM-dd", "d/M/yyyy", "M/d/yyyy", "dd.MM.yyyy", "yyyyMMdd", "yyyy-MM-dd HH:mm", "d/M/yyyy H:mm");
    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "ISO-8859-1");
    private static final String ISO = DATES.get(0);

    private final ComboBox<String> dates = new ComboBox<>(getTranslation("exchange.map.dateFormat"));
    private final IntegerField skip = new IntegerField(getTranslation("exchange.map.skipLines"));
    private final Select<String> encoding = new Select<>();
    private final Select<String> delimiter = new Select<>();
    private final Select<String> decimal = new Select<>();
    private final List<ColumnLine> lines;
    private List<String> offered = List.of();

    /** @param changed after every change by the reader */
    MappingForm(List<ImportColumn> columns, ColumnLine.ValueSource values, Runnable changed) {
        addClassName("am-map");
        dates.setItems(DATES);
        dates.setAllowCustomValue(true);
        dates.addCustomValueSetListener(typed -> {
            dates.setValue(typed.getDetail());
            changed.run();
        });
        skip.setMin(0);
        skip.setMax(1000);
        skip.setStepButtonsVisible(true);
        encoding.setLabel(getTranslation("exchange.map.encoding"));
        encoding.setItems(ENCODINGS);
        delimiter.setLabel(getTranslation("exchange.map.delimiter"));
        delimiter.setItems(",", ";", "\t", "|");
        delimiter.setItemLabelGenerator(sign -> sign.equals("\t") ? getTranslation("exchange.map.tab") : sign);
        decimal.setLabel(getTranslation("exchange.map.decimal"));
        decimal.setItems(".", ",");
        decimal.setItemLabelGenerator(sign -> sign.equals(".") ? "1234.50" : "1234,50");
        dates.addValueChangeListener(picked -> tell(picked.isFromClient(), changed));
        skip.addValueChangeListener(typed -> tell(typed.isFromClient(), changed));
        List.of(encoding, delimiter, decimal)
                .forEach(field -> field.addValueChangeListener(picked -> tell(picked.isFromClient(), changed)));
        Div writing = new Div(dates, skip, encoding, delimiter, decimal);
        writing.addClassName("am-map-writing");
        lines = columns.stream()
                .map(column -> new ColumnLine(column, values, changed))
                .toList();
        Div heads = new Div();
        heads.addClassNames("am-map-line", "am-map-heads");
        List.of("ours", "theirs", "constant", "words")
                .forEach(head -> heads.add(new Div(getTranslation("exchange.map." + head))));
        Div table = new Div(heads);
        table.addClassName("am-map-lines");
        lines.forEach(table::add);
        add(writing, table);
        show(ImportMapping.NONE, List.of());
    }

    private static void tell(boolean byReader, Runnable changed) {
        if (byReader) {
            changed.run();
        }
    }

    private void offer(List<String> header) {
        offered = header;
        lines.forEach(line -> line.offer(header));
    }

    /** @param header of the file: a column that is called as ours is taken for it */
    void show(ImportMapping mapping, List<String> header) {
        dates.setValue(Objects.requireNonNullElse(mapping.dateFormat(), ISO));
        skip.setValue(mapping.linesToSkip());
        encoding.setValue(ENCODINGS.stream()
                .filter(known -> known.equalsIgnoreCase(mapping.encoding()))
                .findFirst()
                .orElse(ENCODINGS.get(0)));
        delimiter.setValue(Objects.requireNonNullElse(mapping.delimiter(), ","));
        decimal.setValue(Objects.requireNonNullElse(mapping.decimal(), "."));
        offer(header);
        for (ColumnLine line : lines) {
            String ours = line.column().name();
            String theirs = mapping.columns().getOrDefault(ours, ours).strip();
            line.show(
                    header.stream()
                            .filter(name -> name.equalsIgnoreCase(theirs))
                            .findFirst()
                            .orElse(null),
                    mapping.constants().get(ours),
                    mapping.values().getOrDefault(ours, Map.of()));
        }
    }

    ImportMapping mapping() {
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, String> constants = new LinkedHashMap<>();
        Map<String, Map<String, String>> values = new LinkedHashMap<>();
        for (ColumnLine line : lines) {
            String ours = line.column().name();
            String theirs = line.theirs();
            if (theirs != null || offered.contains(ours)) {
                // nothing, where one would be found by its name
                columns.put(ours, theirs == null ? "" : theirs);
            }
            String constant = line.constant();
            if (constant != null) {
                constants.put(ours, constant);
            }
            if (!line.values().isEmpty()) {
                values.put(ours, line.values());
            }
        }
        return new ImportMapping(
                columns,
                constants,
                values,
                ISO.equals(dates.getValue()) ? null : dates.getValue(),
                skip.getValue() == null || skip.getValue() == 0 ? null : skip.getValue(),
                unless("UTF-8", encoding.getValue()),
                unless(",", delimiter.getValue()),
                unless(".", decimal.getValue()));
    }

    private static @Nullable String unless(String usual, String value) {
        return usual.equals(value) ? null : value;
    }
}

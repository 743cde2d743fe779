package org.amends.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amends.exchange.ImportColumn;
import org.jspecify.annotations.Nullable;

/** One of our columns: from which of theirs, what stands where there is nothing, and which word means which of ours. */
final class ColumnLine extends Div {

    private final ImportColumn column;
    private final ComboBox<String> theirs = new ComboBox<>();
    private final @Nullable ComboBox<String> chosen;
    private final @Nullable TextField written;
    private final Button words = new Button();
    private final Runnable changed;
    private Map<String, String> values = new LinkedHashMap<>();

    /** @param values asks for what stands in a column of the file */
    ColumnLine(ImportColumn column, ValueSource values, Runnable changed) {
        this.column = column;
        this.changed = changed;
        addClassName("am-map-line");
        String label = ColumnWords.of(this, column.name());
        Span name = new Span(label);
        name.setClassName("am-strong", column.required());
        Span ours = new Span(column.required() ? column.name() + " *" : column.name());
        ours.addClassName("am-third");
        Div names = new Div(name, ours);
        names.addClassName("am-map-name");

        theirs.setAriaLabel(getTranslation("exchange.map.theirs.of", label));
        theirs.setPlaceholder(getTranslation("exchange.map.none"));
        theirs.setClearButtonVisible(true);
        theirs.addValueChangeListener(picked -> {
            words.setVisible(!column.choices().isEmpty() && picked.getValue() != null);
            tell(picked.isFromClient());
        });
        String constant = getTranslation("exchange.map.constant.of", label);
        Component fixed;
        if (column.choices().isEmpty()) {
            written = new TextField();
            written.setAriaLabel(constant);
            written.setPlaceholder(getTranslation("exchange.map.constant"));
            written.setMaxLength(200);
            written.addValueChangeListener(typed -> tell(typed.isFromClient()));
            chosen = null;
            fixed = written;
        } else {
            chosen = new ComboBox<>();
            chosen.setItems(column.choices());
            chosen.setItemLabelGenerator(this::word);
            chosen.setAriaLabel(constant);
            chosen.setPlaceholder(getTranslation("exchange.map.constant"));
            chosen.setClearButtonVisible(true);
            chosen.addValueChangeListener(picked -> tell(picked.isFromClient()));
            written = null;
            fixed = chosen;
        }
        fixed.getElement().getClassList().add("am-map-fixed");
        words.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        words.setVisible(false);
        words.addClickListener(pressed -> new ValuesDialog(
                        label,
                        column.choices(),
                        this::word,
                        values.of(column.name(), theirs.getValue()),
                        this.values,
                        told -> {
                            this.values = told;
                            count();
                            changed.run();
                        })
                .open());
        count();
        add(names, theirs, fixed, words);
    }

    /** What stands in a column of the file. */
    interface ValueSource {
        List<String> of(String ours, String theirs);
    }

    void offer(List<String> header) {
        String before = theirs.getValue();
        theirs.setItems(header);
        theirs.setValue(before != null && header.contains(before) ? before : null);
    }

    void show(@Nullable String theirs, @Nullable String constant, Map<String, String> values) {
        this.theirs.setValue(theirs);
        if (chosen != null) {
            chosen.setValue(constant == null || !column.choices().contains(constant) ? null : constant);
        }
        if (written != null) {
            written.setValue(constant == null ? "" : constant);
        }
        this.values = new LinkedHashMap<>(values);
        count();
    }

    ImportColumn column() {
        return column;
    }

    @Nullable
    String theirs() {
        return theirs.getValue();
    }

    @Nullable
    String constant() {
        String value = chosen != null
                ? chosen.getValue()
                : written == null ? null : written.getValue().strip();
        return value == null || value.isEmpty() ? null : value;
    }

    Map<String, String> values() {
        return values;
    }

    private void tell(boolean byReader) {
        if (byReader) {
            changed.run();
        }
    }

    private void count() {
        words.setText(
                getTranslation(values.isEmpty() ? "exchange.map.values" : "exchange.map.values.some", values.size()));
    }

    private String word(String choice) {
        return getTranslation(column.texts() + choice);
    }
}

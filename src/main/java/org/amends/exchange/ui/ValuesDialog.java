package org.amends.exchange.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Says which word of theirs means which of ours. */
final class ValuesDialog extends Dialog {

    ValuesDialog(
            String column,
            List<String> choices,
            ItemLabelGenerator<String> words,
            List<String> found,
            Map<String, String> known,
            Consumer<Map<String, String>> told) {
        setHeaderTitle(getTranslation("exchange.values.title", column));
        addClassName("am-dialog");
        setWidth("min(34rem, 100%)");
        add(new Paragraph(getTranslation("exchange.values.text")));
        Map<String, ComboBox<String>> fields = new LinkedHashMap<>();
        Set<String> theirs = new LinkedHashSet<>(found);
        theirs.addAll(known.keySet());
        Div lines = new Div();
        lines.addClassName("am-form");
        theirs.forEach(value -> {
            ComboBox<String> ours = new ComboBox<>(value.isEmpty() ? getTranslation("exchange.values.blank") : value);
            ours.setItems(choices);
            ours.setItemLabelGenerator(words);
            ours.setClearButtonVisible(true);
            ours.setValue(known.getOrDefault(value, choices.contains(value) ? value : null));
            fields.put(value, ours);
            lines.add(ours);
        });
        add(lines);
        Button done = new Button(getTranslation("exchange.values.done"), pressed -> {
            Map<String, String> values = new LinkedHashMap<>();
            fields.forEach((value, ours) -> {
                if (ours.getValue() != null && !ours.getValue().equals(value)) {
                    values.put(value, ours.getValue());
                }
            });
            close();
            told.accept(values);
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("exchange.cancel"), pressed -> close()), done);
    }
}

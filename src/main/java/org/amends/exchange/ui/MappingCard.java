package org.amends.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.amends.exchange.ImportData;
import org.amends.exchange.ImportMapping;
import org.amends.exchange.ImportPreview;
import org.amends.exchange.Imports;
import org.amends.exchange.SavedMappings;
import org.amends.kernel.Refusal;
import org.amends.uikit.Card;
import org.amends.uikit.Dialogs;
import org.amends.uikit.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** A file that is here and not yet imported: how to read it, what would come of it, and the word to go. */
final class MappingCard extends Composite<Card> {

    private static final int ROWS = 10;

    private final ImportData file;
    private final Imports imports;
    private final SavedMappings mappings;
    private final MessageSource texts;
    private final Consumer<Boolean> done;
    private final ComboBox<String> saved = new ComboBox<>();
    private final Button forget = new Button(getTranslation("exchange.saved.remove"));
    private final Div choice = new Div(saved, forget);
    private final MappingForm form;
    private final Div preview = new Div();
    private Map<String, ImportMapping> known = Map.of();
    private List<String> header = List.of();

    /** @param done told whether it is being imported */
    MappingCard(ImportData file, Imports imports, SavedMappings mappings, MessageSource texts, Consumer<Boolean> done) {
        this.file = file;
        this.imports = imports;
        this.mappings = mappings;
        this.texts = texts;
        this.done = done;
        this.form = new MappingForm(
                imports.columns(file.target()),
                (ours, theirs) -> imports.values(file.id(), form().mapping(), theirs),
                this::look);
        saved.setLabel(getTranslation("exchange.saved"));
        saved.setClearButtonVisible(true);
        choice.addClassName("am-saved");
        forget.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        forget.setVisible(false);
        forget.addClickListener(pressed -> forget(saved.getValue()));
        saved.addValueChangeListener(picked -> {
            forget.setVisible(picked.getValue() != null);
            ImportMapping mapping = known.get(String.valueOf(picked.getValue()));
            if (picked.isFromClient() && mapping != null) {
                show(mapping);
            }
        });
        offerSaved(null);
        show(imports.guess(file.id()));
    }

    private MappingForm form() {
        return form;
    }

    @Override
    protected Card initContent() {
        Button begin = new Button(getTranslation("exchange.begin"), pressed -> begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(pressed -> begin.setEnabled(true));
        Button keep = new Button(getTranslation("exchange.save"), pressed -> askName());
        Button drop = new Button(getTranslation("exchange.discard"), pressed -> discard());
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(begin, keep, drop);
        actions.addClassName("am-actions");
        return new Card(
                        getTranslation(
                                "exchange.map.title",
                                file.fileName(),
                                getTranslation("exchange.target." + file.target())),
                        choice,
                        form,
                        preview,
                        actions)
                .task();
    }

    /** The header depends on the mapping: on the lines that are skipped, on what separates columns. */
    private void show(ImportMapping mapping) {
        header = imports.preview(file.id(), mapping, 0).header();
        form.show(mapping, header);
        look();
    }

    private void look() {
        ImportPreview rows = imports.preview(file.id(), form.mapping(), ROWS);
        if (!rows.header().equals(header) && !rows.header().isEmpty()) {
            header = rows.header();
            form.show(form.mapping(), header);
            rows = imports.preview(file.id(), form.mapping(), ROWS);
        }
        preview.removeAll();
        preview.add(new PreviewTable(rows, texts, getLocale()));
    }

    private void begin() {
        try {
            imports.begin(file.id(), form.mapping());
            done.accept(true);
        } catch (Refusal unfit) {
            look();
            Notices.failure(unfit);
        }
    }

    private void discard() {
        imports.cancel(file.id());
        done.accept(false);
    }

    private void askName() {
        TextField name = new TextField(getTranslation("exchange.save.name"));
        name.setMaxLength(100);
        name.setValue(saved.getValue() == null ? "" : saved.getValue());
        name.setAutofocus(true);
        Dialogs.form(
                getTranslation("exchange.save.title"),
                getTranslation("exchange.save.text"),
                getTranslation("exchange.save"),
                () -> save(name),
                name);
    }

    private boolean save(TextField name) {
        try {
            mappings.save(file.target(), name.getValue(), form.mapping());
        } catch (Refusal unfit) {
            name.setInvalid(true);
            name.setErrorMessage(getTranslation(unfit.key(), unfit.arguments()));
            return false;
        }
        offerSaved(name.getValue().strip());
        Notices.success(getTranslation("exchange.saved.notice", name.getValue().strip()));
        return true;
    }

    /** What the form shows stays: only what it was kept as is gone. */
    private void forget(String name) {
        ImportMapping mapping = known.getOrDefault(name, ImportMapping.NONE);
        mappings.forget(file.target(), name);
        offerSaved(null);
        saved.focus();
        Notices.success(getTranslation("exchange.saved.removed", name), () -> {
            mappings.save(file.target(), name, mapping);
            offerSaved(name);
        });
    }

    /** @param chosen what stands in the field then */
    private void offerSaved(@Nullable String chosen) {
        known = mappings.of(file.target());
        saved.setItems(known.keySet());
        saved.setValue(chosen);
        choice.setVisible(!known.isEmpty());
    }
}

package org.amends.retention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import java.util.function.Predicate;
import org.amends.retention.DefectionCause;
import org.amends.uikit.AmountField;
import org.amends.uikit.DayField;
import org.jspecify.annotations.Nullable;

/** Asks when and why a customer left. */
final class DefectionDialog extends Dialog {

    private static final int LONGEST_NOTE = 4_000;

    /** What was entered. @param valueLost of a year, if known */
    public record Told(
            LocalDate on,
            DefectionCause primary,
            Set<DefectionCause> others,
            @Nullable BigDecimal valueLost,
            @Nullable String note) {}

    private final Binder<Told> binder = new Binder<>(Told.class);

    /** @param recorded whether it was accepted; if not, the dialog stays open with everything in it */
    DefectionDialog(LocalDate today, Currency currency, Predicate<Told> recorded) {
        setHeaderTitle(getTranslation("retention.record.title"));
        addClassName("am-dialog");
        setWidth("min(36rem, 100%)");
        setCloseOnOutsideClick(false);
        add(fields(today, currency));
        Button save = new Button(getTranslation("retention.record.save"), pressed -> {
            try {
                if (recorded.test(binder.writeRecord())) {
                    close();
                }
            } catch (ValidationException incomplete) {
                // the fields say what is missing
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("retention.cancel"), pressed -> close()), save);
    }

    private FormLayout fields(LocalDate today, Currency currency) {
        DayField on = new DayField(getTranslation("retention.on"));
        on.setMax(today);
        on.setValue(today);
        binder.forField(on).asRequired(getTranslation("retention.on.missing")).bind("on");
        ComboBox<DefectionCause> primary = new ComboBox<>(getTranslation("retention.primary"), DefectionCause.values());
        primary.setItemLabelGenerator(this::name);
        binder.forField(primary)
                .asRequired(getTranslation("retention.primary.missing"))
                .bind("primary");
        MultiSelectComboBox<DefectionCause> others =
                new MultiSelectComboBox<>(getTranslation("retention.otherCauses"), DefectionCause.values());
        others.setItemLabelGenerator(this::name);
        binder.forField(others).bind("others");
        AmountField lost = new AmountField(currency);
        lost.setLabel(getTranslation("retention.valueLost"));
        lost.setSuffixComponent(new Span(currency.getSymbol(getLocale())));
        lost.setHelperText(getTranslation("retention.valueLost.help"));
        binder.forField(lost)
                .withValidator(value -> lost.isComplete(), getTranslation("uikit.amount.wrong"))
                .bind("valueLost");
        TextArea note = new TextArea(getTranslation("retention.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setMinHeight("6em");
        binder.forField(note)
                .withConverter(
                        written -> written.isBlank() ? null : written.strip(), known -> known == null ? "" : known)
                .bind("note");
        FormLayout fields = new FormLayout(on, primary, others, lost, note);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("28rem", 2));
        fields.setColspan(note, 2);
        return fields;
    }

    private String name(DefectionCause cause) {
        return getTranslation("retention.cause." + cause);
    }
}

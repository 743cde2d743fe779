package org.amends.retention.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.amends.kernel.Money;
import org.amends.retention.CauseBasis;
import org.amends.retention.DefectionCause;
import org.amends.retention.Foreseen;
import org.amends.retention.NewDefection;
import org.amends.retention.ValueSource;
import org.amends.uikit.AmountField;
import org.amends.uikit.Amounts;
import org.amends.uikit.DayField;
import org.amends.uikit.InfoBox;
import org.amends.uikit.KeptTextArea;
import org.amends.uikit.Moments;
import org.amends.uikit.SegmentedChoice;
import org.jspecify.annotations.Nullable;

/** When and why a customer left, and what goes with them: proposed from their purchases until somebody knows better. */
final class DefectionForm extends FormLayout {

    private static final int LONGEST_NOTE = 4_000;

    /** What the fields hold. */
    public record Told(
            LocalDate on,
            CauseBasis basis,
            DefectionCause primary,
            Set<DefectionCause> others,
            @Nullable BigDecimal valueLost,
            @Nullable String note) {}

    private final Binder<Told> binder = new Binder<>(Told.class);
    private final Function<LocalDate, Foreseen> foreseen;
    private final Moments moments;
    private final AmountField lost;
    private final Div again = new Div();
    private @Nullable BigDecimal proposed;

    /** @param foreseen what a loss on a day would be */
    DefectionForm(LocalDate today, Currency currency, Moments moments, Function<LocalDate, Foreseen> foreseen) {
        this.foreseen = foreseen;
        this.moments = moments;
        DayField on = day(today);
        lost = lost(currency);
        TextArea note = note();
        add(on, basis(), primary(), others(), lost, note, again);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("28rem", 2));
        setColspan(note, 2);
        setColspan(again, 2);
        on.addValueChangeListener(changed -> foresee(changed.getValue()));
        on.setValue(today);
    }

    /** Empty if something is missing; the fields say what. */
    Optional<NewDefection> told() {
        try {
            return Optional.of(defection(binder.writeRecord()));
        } catch (ValidationException incomplete) {
            return Optional.empty();
        }
    }

    private NewDefection defection(Told told) {
        BigDecimal value = told.valueLost();
        ValueSource source = value == null
                ? ValueSource.UNKNOWN
                : proposed != null && value.compareTo(proposed) == 0 ? ValueSource.CONTRIBUTION : ValueSource.TOLD;
        return new NewDefection(told.on(), told.primary(), told.others(), told.basis(), source, value, told.note());
    }

    private DayField day(LocalDate today) {
        DayField on = new DayField(getTranslation("retention.on"));
        on.setMax(today);
        binder.forField(on).asRequired(getTranslation("retention.on.missing")).bind("on");
        return on;
    }

    private SegmentedChoice<CauseBasis> basis() {
        SegmentedChoice<CauseBasis> basis = new SegmentedChoice<>(
                getTranslation("retention.basis"),
                List.of(CauseBasis.values()),
                value -> getTranslation("retention.basis." + value));
        binder.forField(basis)
                .asRequired(getTranslation("retention.basis.missing"))
                .bind("basis");
        return basis;
    }

    private ComboBox<DefectionCause> primary() {
        ComboBox<DefectionCause> primary = CauseWords.offeredIn(new ComboBox<>(getTranslation("retention.primary")));
        primary.setPlaceholder(getTranslation("retention.primary.search"));
        binder.forField(primary)
                .asRequired(getTranslation("retention.primary.missing"))
                .bind("primary");
        return primary;
    }

    private MultiSelectComboBox<DefectionCause> others() {
        MultiSelectComboBox<DefectionCause> others =
                CauseWords.offeredIn(new MultiSelectComboBox<>(getTranslation("retention.otherCauses")));
        binder.forField(others).bind("others");
        return others;
    }

    private AmountField lost(Currency currency) {
        AmountField field = new AmountField(currency);
        field.setLabel(getTranslation("retention.valueLost"));
        field.setSuffixComponent(new Span(currency.getSymbol(getLocale())));
        binder.forField(field)
                .withValidator(value -> field.isComplete(), getTranslation("uikit.amount.wrong"))
                .bind("valueLost");
        return field;
    }

    private TextArea note() {
        TextArea note = new KeptTextArea(getTranslation("retention.note"));
        note.setMaxLength(LONGEST_NOTE);
        note.setMinHeight("6em");
        binder.forField(note)
                .withConverter(
                        written -> written.isBlank() ? null : written.strip(), known -> known == null ? "" : known)
                .bind("note");
        return note;
    }

    /** An amount that somebody wrote themselves stays. */
    private void foresee(@Nullable LocalDate on) {
        if (on == null) {
            return;
        }
        Foreseen known = foreseen.apply(on);
        boolean untouched = proposed == null ? lost.getValue() == null : proposed.equals(lost.getValue());
        Money contribution = known.worth().contribution();
        proposed = contribution == null ? null : inCents(contribution);
        if (untouched) {
            lost.setValue(proposed);
        }
        lost.setHelperText(
                contribution == null
                        ? getTranslation("retention.valueLost.help")
                        : getTranslation(
                                "retention.valueLost.proposed",
                                Amounts.rounded(contribution),
                                moments.date(known.worth().from()),
                                moments.date(known.worth().to())));
        again.removeAll();
        if (known.alreadyLost() != null) {
            again.add(
                    new InfoBox(getTranslation("retention.lost.already", moments.date(known.alreadyLost()))).caution());
        }
    }

    private static BigDecimal inCents(Money contribution) {
        int digits = Math.max(0, contribution.currency().getDefaultFractionDigits());
        return contribution.amount().max(BigDecimal.ZERO).setScale(digits, RoundingMode.HALF_EVEN);
    }
}

package org.amends.reporting.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amends.customer.Tier;
import org.amends.kernel.Invalid;
import org.amends.reporting.Period;
import org.amends.retention.CauseBasis;
import org.amends.uikit.ChipRow;
import org.amends.uikit.ChoiceChip;
import org.amends.uikit.DayField;
import org.amends.uikit.Dialogs;
import org.amends.uikit.FilterChip;

/** Which time, which customers, counted how. Each press asks for another address. */
final class BoardChips extends Div {

    private final Consumer<BoardChoice> chosen;
    private final Supplier<Period> shown;
    private final FilterChip year;
    private final FilterChip quarter;
    private final FilterChip range;
    private final ChoiceChip<Tier> tier;
    private final ChoiceChip<CauseBasis> basis;
    private final FilterChip byCount;
    private final FilterChip byValue;
    private BoardChoice choice;

    /** @param shown the days on the screen, from which others are chosen */
    BoardChips(BoardChoice start, Supplier<Period> shown, Consumer<BoardChoice> chosen) {
        this.choice = start;
        this.shown = shown;
        this.chosen = chosen;
        year = new FilterChip(Says.text("period.year"), false, pressed -> go(choice.last(BoardChoice.YEAR)));
        quarter = new FilterChip(Says.text("period.quarter"), false, pressed -> go(choice.last(BoardChoice.QUARTER)));
        range = new FilterChip(Says.text("period.range"), false, pressed -> askForDays());
        tier = new ChoiceChip<>(Says.text("tier.any"), List.of(Tier.values()), Says::tier, one -> go(choice.with(one)));
        basis = new ChoiceChip<>(
                Says.text("basis.any"),
                List.of(CauseBasis.values()),
                one -> Says.text("basis." + one),
                one -> go(choice.with(one)));
        byCount = new FilterChip(Says.text("by.count"), false, pressed -> go(choice.byValue(false)));
        byValue = new FilterChip(Says.text("by.value"), false, pressed -> go(choice.byValue(true)));
        addClassName("am-actions");
        add(
                new ChipRow(Says.text("chips"), year, quarter, range, tier, basis),
                new ChipRow(Says.text("by"), byCount, byValue));
    }

    void show(BoardChoice wanted) {
        choice = wanted;
        year.select(wanted.range() == null && wanted.months() == BoardChoice.YEAR);
        quarter.select(wanted.range() == null && wanted.months() == BoardChoice.QUARTER);
        range.select(wanted.range() != null);
        range.setText(wanted.range() == null ? Says.text("period.range") : Says.days(wanted.range()));
        tier.show(wanted.tier());
        basis.show(wanted.basis());
        byCount.select(!wanted.byValue());
        byValue.select(wanted.byValue());
    }

    /** A chip that is one of several stays pressed when it is pressed again. */
    private void go(BoardChoice wanted) {
        show(choice);
        chosen.accept(wanted);
    }

    private void askForDays() {
        show(choice);
        DayField from = new DayField(Says.text("period.from"));
        DayField to = new DayField(Says.text("period.to"));
        from.setValue(shown.get().from());
        to.setValue(shown.get().to());
        Div days = new Div(from, to);
        days.addClassName("am-form-two");
        Dialogs.form(Says.text("period.title"), "", Says.text("period.show"), () -> taken(from, to), days);
    }

    private boolean taken(DayField from, DayField to) {
        boolean complete = given(from) & given(to);
        if (!complete) {
            return false;
        }
        try {
            chosen.accept(choice.between(new Period(from.getValue(), to.getValue())));
            return true;
        } catch (Invalid wrong) {
            to.setInvalid(true);
            to.setErrorMessage(getTranslation(wrong.key(), wrong.arguments()));
            return false;
        }
    }

    private static boolean given(DayField day) {
        boolean missing = day.getValue() == null;
        day.setInvalid(missing);
        day.setErrorMessage(missing ? Says.text("period.missing") : "");
        return !missing;
    }
}

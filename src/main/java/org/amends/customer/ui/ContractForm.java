package org.amends.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amends.customer.Contract;
import org.amends.customer.ContractKind;
import org.amends.kernel.Money;
import org.amends.uikit.AmountField;
import org.amends.uikit.DayField;
import org.amends.uikit.Dialogs;
import org.amends.uikit.FieldProblems;
import org.amends.uikit.SegmentedChoice;
import org.jspecify.annotations.Nullable;

/** A contract, insurance or subscription. */
final class ContractForm {

    private static final int LONGEST_NAME = 200;

    private final SegmentedChoice<ContractKind> kind =
            new SegmentedChoice<>(text("kind"), List.of(ContractKind.values()), each -> text("kind." + each));
    private final TextField name = new TextField(text("name"));
    private final DayField from = new DayField(text("from"));
    private final DayField until = new DayField(text("until"));
    private final Checkbox renews = new Checkbox(text("renews"));
    private final IntegerField notice = new IntegerField(text("noticeDays"));
    private final AmountField monthly;
    private final ComboBox<Currency> currency;

    private ContractForm(@Nullable Contract known, Currency usual) {
        monthly = new AmountField(usual);
        monthly.setLabel(text("monthly"));
        currency = new ComboBox<>(text("currency"), currencies(usual));
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        until.setHelperText(text("until.help"));
        notice.setMin(0);
        kind.setValue(known == null ? ContractKind.CONTRACT : known.kind());
        currency.setValue(usual);
        if (known != null) {
            name.setValue(known.name());
            from.setValue(known.from());
            until.setValue(known.until());
            renews.setValue(Boolean.TRUE.equals(known.renews()));
            notice.setValue(known.noticeDays());
            Money amount = known.monthly();
            if (amount != null) {
                monthly.setValue(amount.amount());
                currency.setValue(amount.currency());
            }
        }
    }

    /** @param save what it refuses leaves the dialog open, with everything in it */
    static void open(String title, @Nullable Contract known, Currency usual, Consumer<Contract> save) {
        ContractForm form = new ContractForm(known, usual);
        FieldProblems problems = new FieldProblems()
                .at("name", form.name)
                .at("until", form.until)
                .at("noticeDays", form.notice)
                .at("monthly", form.monthly);
        Dialogs.form(
                title,
                "",
                UI.getCurrent().getTranslation("customer.save"),
                () -> form.monthly.isComplete() && problems.overcome(() -> save.accept(form.contract())),
                form.kind,
                form.name,
                two(form.from, form.until),
                form.renews,
                two(form.notice),
                two(form.monthly, form.currency));
        form.name.focus();
    }

    private Contract contract() {
        BigDecimal amount = monthly.getValue();
        return new Contract(
                kind.getValue(),
                name.getValue(),
                from.getValue(),
                until.getValue(),
                renews.getValue(),
                notice.getValue(),
                amount == null ? null : new Money(amount, currency.getValue()));
    }

    private static List<Currency> currencies(Currency usual) {
        return Stream.concat(
                        Stream.of(usual),
                        Currency.getAvailableCurrencies().stream()
                                .sorted(Comparator.comparing(Currency::getCurrencyCode)))
                .distinct()
                .toList();
    }

    static Div two(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("am-form-two");
        return row;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation("customer.contract." + key);
    }
}

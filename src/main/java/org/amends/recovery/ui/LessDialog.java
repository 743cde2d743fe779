package org.amends.recovery.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.amends.kernel.Money;
import org.amends.uikit.AmountField;
import org.amends.uikit.Amounts;

/** Asks how much of a proposal is approved: more than nothing, less than all of it. */
final class LessDialog extends Dialog {

    private final AmountField amount;
    private final Money proposed;

    LessDialog(Money proposed, Consumer<Money> chosen) {
        this.proposed = proposed;
        amount = new AmountField(proposed.currency());
        setHeaderTitle(getTranslation("recovery.less.question"));
        addClassName("am-dialog");
        setWidth("min(26rem, 100%)");
        amount.setLabel(getTranslation("recovery.less.amount"));
        amount.setHelperText(getTranslation("recovery.less.range", Amounts.exact(proposed)));
        amount.setSuffixComponent(new Span(proposed.currency().getSymbol(getLocale())));
        amount.setRequiredIndicatorVisible(true);
        amount.setAutofocus(true);
        amount.setWidthFull();
        add(new Paragraph(getTranslation("recovery.less.text")), amount);
        Button approve = new Button(getTranslation("recovery.approvals.approve"), pressed -> {
            if (isWithin()) {
                close();
                chosen.accept(new Money(amount.getValue(), proposed.currency()));
            }
        });
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("recovery.cancel"), pressed -> close()), approve);
    }

    private boolean isWithin() {
        BigDecimal given = amount.getValue();
        boolean within = given != null
                && given.signum() > 0
                && !Money.isFinerThanACoin(given, proposed.currency())
                && given.compareTo(proposed.amount()) < 0;
        amount.setInvalid(!within);
        amount.setErrorMessage(within ? "" : getTranslation("recovery.less.range", Amounts.exact(proposed)));
        return within;
    }
}

package org.amends.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.binder.ValueContext;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import org.amends.kernel.Money;

/** An amount of money, to the cent. Takes a dot for a comma and the other way round, as keyboards have them. */
public final class AmountField extends BigDecimalField {

    private static final int MOST_DIGITS = 12;

    private final Locale reader = Words.ofThePage();
    private final Currency currency;

    public AmountField(Currency currency) {
        this.currency = currency;
        setLocale(reader);
    }

    /** Marks what is no amount and says so. @return whether there is an amount or nothing in it */
    public boolean isComplete() {
        BigDecimal amount = getValue();
        boolean right = amount == null ? isEmptyAltogether() : isAmount(amount);
        setInvalid(!right);
        setErrorMessage(right ? "" : Words.say("amount.wrong"));
        return right;
    }

    /** Not with something in it that is no number. */
    private boolean isEmptyAltogether() {
        return !getDefaultValidator().apply(null, new ValueContext()).isError();
    }

    private boolean isAmount(BigDecimal amount) {
        return amount.signum() >= 0
                && !Money.isFinerThanACoin(amount, currency)
                && amount.precision() - amount.scale() <= MOST_DIGITS;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement()
                .executeJs(
                        """
                        if (this.amAmount) return;
                        this.amAmount = true;
                        this.addEventListener('keydown', typed => {
                          if ((typed.key === '.' || typed.key === ',') && typed.key !== $0) {
                            typed.preventDefault();
                            typed.stopImmediatePropagation();
                            document.execCommand('insertText', false, $0);
                          }
                        }, true);
                        """,
                        String.valueOf(DecimalFormatSymbols.getInstance(reader).getDecimalSeparator()));
    }
}

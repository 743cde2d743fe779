package org.amends.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Locale;
import org.amends.kernel.Money;
import org.junit.jupiter.api.Test;

class AmountsTests {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Currency SOL = Currency.getInstance("PEN");
    private static final Currency YEN = Currency.getInstance("JPY");

    @Test
    void writesMoneyByTheReadersCustom() {
        assertThat(Amounts.exact(Money.of("1119.8", EURO), Locale.ENGLISH)).isEqualTo("€1,119.80");
        assertThat(Amounts.exact(Money.of("1119.8", EURO), Locale.forLanguageTag("es-ES")))
                .isEqualTo("1.119,80\u00a0€");
        assertThat(Amounts.exact(Money.of("189", SOL), Locale.forLanguageTag("es-PE")))
                .isEqualTo("S/\u00a0189.00");
    }

    @Test
    void neverHidesAFractionOfWhatIsPaid() {
        assertThat(Amounts.exact(Money.of("0.125", EURO), Locale.ENGLISH)).isEqualTo("€0.125");
        assertThat(Amounts.exact(Money.of("500", YEN), Locale.ENGLISH)).isEqualTo("¥500");
    }

    @Test
    void shortensForBoards() {
        assertThat(Amounts.compact(Money.of("1020000", EURO))).isEqualTo("€1.02M");
        assertThat(Amounts.compact(Money.of("95400", EURO))).isEqualTo("€95.4K");
        assertThat(Amounts.compact(Money.of("640.4", EURO))).isEqualTo("€640");
        assertThat(Amounts.rounded(Money.of("8412.4", EURO))).isEqualTo("€8,412");
    }
}

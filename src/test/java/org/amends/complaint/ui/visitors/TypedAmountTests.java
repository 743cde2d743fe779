package org.amends.complaint.ui.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedAmountTests {

    private static final Currency SOL = Currency.getInstance("PEN");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "189|189",
                "189.00|189.00",
                "189,5|189.5",
                "S/ 1,234.50|1234.50",
                "1.234,50 €|1234.50",
                "1.234|1234",
                "12 000|12000",
                "1’234’567.8|1234567.8",
                "$ 0.99|0.99"
            })
    void readsAmountsAsPeopleWriteThem(String typed, BigDecimal amount) {
        assertThat(TypedAmount.of(typed, SOL))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a lot", "-5", "12.3456", "1.2.3", "12 and 13", "1234567890123", "<b>5</b>"})
    void guessesNothing(String typed) {
        assertThat(TypedAmount.of(typed, SOL)).isEmpty();
    }

    @Test
    void knowsThatACurrencyMayHaveNoCents() {
        assertThat(TypedAmount.of("1.234", Currency.getInstance("CLP"))).contains(new BigDecimal("1234"));
        assertThat(TypedAmount.of("12.34", Currency.getInstance("CLP"))).isEmpty();
    }
}

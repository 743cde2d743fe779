package org.amends.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.amends.kernel.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How amounts are read. */
class RowFormatsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ". | 1234.5      | 1234.5",
                ". | -1,234.50   | -1234.5",
                ". | 12,345,678  | 12345678",
                ". | 0.125       | 0.125",
                ", | 1234,5      | 1234.5",
                ", | +1.234,50   | 1234.5",
                ", | 12.345.678  | 12345678",
                ", | 0,125       | 0.125",
            })
    void whatGroupsThousandsIsNotPartOfTheNumber(String decimal, String written, String amount) {
        assertThat(row(decimal, written).requiredAmount("amount")).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ". | 0,125     | 1234.50",
                ". | 12,3456   | 1234.50",
                ". | 1234,567  | 1234.50",
                ". | 1,23      | 1234.50",
                ". | 1,234,5   | 1234.50",
                ". | 1.234,50  | 1234.50",
                ", | 12.5000   | 1234,50",
                ", | 0.125     | 1234,50",
                ", | 1234.50   | 1234,50",
            })
    void aSignThatDoesNotGroupThousandsIsNeverPassedOver(String decimal, String written, String instead) {
        assertThatThrownBy(() -> row(decimal, written).requiredAmount("amount"))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.problems())
                        .containsExactly(
                                new Invalid.Problem("amount", "exchange.value.amount", List.of(written, instead))));
    }

    private static ImportRow row(String decimal, String written) {
        ImportMapping mapping = new ImportMapping(null, null, null, null, null, null, null, decimal);
        return new ImportRow(Map.of("amount", written), RowFormats.of(mapping, ZoneOffset.UTC));
    }
}

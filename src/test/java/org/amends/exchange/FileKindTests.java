package org.amends.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.amends.kernel.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTests {

    @ParameterizedTest
    @ValueSource(strings = {"PK;Nombre\n1;Ana\n", "PK", "P", ""})
    void aHeaderThatBeginsAsTheNameOfAnArchiveDoesIsText(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(FileKind.text(new ByteArrayInputStream(bytes)).readAllBytes())
                .isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "504b030414, exchange.file.workbook",
        "d0cf11e0a1, exchange.file.workbook",
        "1f8b0800, exchange.file.packed",
        "feff0061, exchange.file.utf16",
        "fffe, exchange.file.utf16",
    })
    void whatIsNoTextSaysSoByItsFirstBytes(String bytes, String key) {
        assertThatThrownBy(() ->
                        FileKind.text(new ByteArrayInputStream(HexFormat.of().parseHex(bytes))))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.key()).isEqualTo(key));
    }
}

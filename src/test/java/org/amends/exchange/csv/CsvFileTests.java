package org.amends.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTests {

    private static final CsvFormat PLAIN = new CsvFormat(StandardCharsets.UTF_8, ',', 0);

    @Test
    void everyRecordKnowsTheLineItBeginsIn() {
        CsvFile file = CsvFile.open(bytes("a,b\r\n1,\"two\r\nlines\"\r\n\r\n3,\"and\nthree\nmore\"\n4,last"), PLAIN);

        assertThat(file.header()).containsExactly("a", "b");
        assertThat(file.next(10)).extracting(Line::number).containsExactly(2L, 5L, 8L);
    }

    @Test
    void onlyWhatEndsALineOfTheFileIsCountedAsALine() {
        CsvFile file = CsvFile.open(
                bytes(
                        "a,b\n1,\"two\u2028words\"\n2,form\u000Bfeed\f\n3,next\u0085line\u2029\n4,\"one\rbreak\"\n5,last\n"),
                PLAIN);

        assertThat(file.next(10)).extracting(Line::number).containsExactly(2L, 3L, 4L, 5L, 7L);
    }

    @Test
    void linesBeforeTheHeaderCount() {
        CsvFile file = CsvFile.open(
                bytes("Archive:  x.zip\n  inflating: x.csv\na,b\n1,2\n"),
                new CsvFormat(StandardCharsets.UTF_8, ',', 2));

        assertThat(file.next(10)).containsExactly(new Line(4, List.of("1", "2")));
    }

    @Test
    void aMarkOfByteOrderAndBlanksAroundNamesAreNotPartOfThem() {
        assertThat(CsvFile.open(bytes("\uFEFFa , b\n"), PLAIN).header()).containsExactly("a", "b");
    }

    @Test
    void anotherEncodingThanExpectedIsSaidWithItsLine() {
        byte[] latin = "a,b\n1,2\n3,niño\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() ->
                        CsvFile.open(new ByteArrayInputStream(latin), PLAIN).next(10))
                .isInstanceOf(CsvProblem.class)
                .hasMessageContaining("exchange.file.encoding");
        assertThat(CsvFile.open(new ByteArrayInputStream(latin), new CsvFormat(Charset.forName("windows-1252"), ',', 0))
                        .next(10))
                .extracting(line -> line.cells().get(1))
                .containsExactly("2", "niño");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedFillsNoMemory() {
        InputStream endless = new InputStream() {
            private final byte[] start = "a,b\n1,\"".getBytes(StandardCharsets.UTF_8);
            private long place;

            @Override
            public int read() {
                return place < start.length ? start[(int) place++] : 'x';
            }

            @Override
            public int read(byte[] to, int offset, int length) throws IOException {
                for (int i = 0; i < length; i++) {
                    to[offset + i] = (byte) read();
                }
                return length;
            }
        };

        assertThatThrownBy(() -> CsvFile.open(endless, PLAIN).next(10))
                .isInstanceOf(CsvProblem.class)
                .hasMessage("exchange.file.record[2]");
    }

    @Test
    void whatWasReadBeforeIsPassedOver() {
        CsvFile file = CsvFile.open(bytes("a\n1\n\n2\n3\n"), PLAIN);

        file.skip(2);

        assertThat(file.next(10)).containsExactly(new Line(5, List.of("3")));
    }

    @Test
    void whatSeparatesColumnsAndWhatStandsBeforeThemIsGuessed() {
        assertThat(guess("a;b;c\n1;2,5;3\n")).isEqualTo(new CsvFormat(StandardCharsets.UTF_8, ';', 0));
        assertThat(guess("\nArchive: x.zip\n  inflating: x.csv\nid,when,what\n1,2026-01-01,\"a, b\"\n"))
                .isEqualTo(new CsvFormat(StandardCharsets.UTF_8, ',', 3));
        assertThat(guess("only\n1\n")).isEqualTo(PLAIN);
    }

    @Test
    void isGuessedByTheBeginningOfAFileHoweverLongItIs() throws IOException {
        // bytes at odd places, so that the beginning ends within a letter
        InputStream file = bytes("a;bc\n" + "ñ;ñññ\n".repeat(FormatGuess.LOOKED_AT));
        int all = file.available();

        assertThat(FormatGuess.of(file, StandardCharsets.UTF_8))
                .isEqualTo(new CsvFormat(StandardCharsets.UTF_8, ';', 0));
        assertThat(all - file.available()).isEqualTo(FormatGuess.LOOKED_AT);
    }

    private static CsvFormat guess(String text) {
        return FormatGuess.of(bytes(text), StandardCharsets.UTF_8);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

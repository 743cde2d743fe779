package org.amends.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            Factura nº 7.pdf             | Factura nº 7.pdf
            ../../etc/passwd             | passwd
            C:\\Users\\ana\\photo.jpg    | photo.jpg
            a<b>"c"?*.txt                | a_b__c___.txt
            .htaccess                    | htaccess
            report.pdf . .               | report.pdf
            `  two   words .txt`         | two words .txt
            `   `                        | file
            ...                          | file
            -                            | file
            """)
    void takesAwayWhatCouldHarmWhoeverSavesIt(String given, String cleaned) {
        assertThat(FileName.cleaned(given)).isEqualTo(cleaned);
    }

    @Test
    void letsNobodyTurnTheDirectionOfWritingOrBreakTheLine() {
        assertThat(FileName.cleaned("invoice\u202Egpj.exe")).isEqualTo("invoicegpj.exe");
        assertThat(FileName.cleaned("a\r\nContent-Type: text/html\u0000.txt")).isEqualTo("html.txt");
        assertThat(FileName.cleaned("a\r\nSet-Cookie= x.txt")).isEqualTo("aSet-Cookie= x.txt");
    }

    @Test
    void shortensALongOneAndKeepsItsEnding() {
        assertThat(FileName.cleaned("x".repeat(400) + ".pdf")).hasSize(150).endsWith("x.pdf");
        assertThat(FileName.cleaned("\uD83D\uDEB2".repeat(200) + ".jpg"))
                .hasSizeLessThanOrEqualTo(150)
                .endsWith("\uD83D\uDEB2.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"setup.exe", "photo.jpg.SCR", "run.bat", "page.hta"})
    void knowsAProgramByItsEnding(String name) {
        assertThat(FileName.isOfAProgram(name)).isTrue();
    }
}

package org.amends.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessWordsTests {

    private static final Locale SPANISH = Locale.forLanguageTag("es-PE");
    private static final Pattern NAMED =
            Pattern.compile("<(?!message )(?:\\w+:)?\\w+\\s+id=\"([^\"]+)\"[^>]*?\\bname=\"([^\"]+)\"");

    private final ProcessWords words = new ProcessWords();

    static Stream<Path> processes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn20.xml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void everythingNamedInAShippedProcessHasASpanishName(Path file) throws IOException {
        Matcher named = NAMED.matcher(Files.readString(file));
        int found = 0;
        while (named.find()) {
            found++;
            if (!named.group(2).equals("no")) {
                assertThat(words.name(named.group(1), named.group(2), SPANISH))
                        .as(named.group(1))
                        .isNotEqualTo(named.group(2));
            }
        }
        assertThat(found).isGreaterThan(5);
    }

    @Test
    void namesADrawingAndLeavesItAProcess() throws IOException {
        String drawing = Files.readString(Path.of("processes", "follow-up.bpmn20.xml"));
        assertThat(words.named(drawing, SPANISH)).contains("Contactar al cliente", "bpmndi:BPMNShape");
        assertThat(words.named(drawing, Locale.ENGLISH)).isSameAs(drawing);
    }

    @Test
    void whatNobodyTranslatedKeepsItsName() {
        assertThat(words.name("userTask_Added", "Added by us", SPANISH)).isEqualTo("Added by us");
    }
}

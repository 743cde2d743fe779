package org.amends.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GlyphTests {

    private static final Pattern DRAWN = Pattern.compile("^  '?([a-z-]+)'?: 'M", Pattern.MULTILINE);

    /** One without its line would be an empty place on a screen. */
    @Test
    void eachIsDrawnAndNothingElse() throws IOException {
        String script = Files.readString(Path.of("frontend/components/amends-glyphs.ts"));
        List<String> drawn = DRAWN.matcher(script)
                .results()
                .map(line -> "amends:" + line.group(1))
                .toList();

        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Glyph.values())
                        .map(glyph -> glyph.create().getElement().getAttribute("icon"))
                        .toList());
    }
}

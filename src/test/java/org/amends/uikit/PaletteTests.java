package org.amends.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether text can be read on its ground: WCAG 2.2, success criteria 1.4.3 (4.5:1) and 1.4.11 (3:1). */
class PaletteTests {

    private static final Path TOKENS = Path.of("frontend/themes/amends/tokens.css");
    private static final Pattern COLOUR = Pattern.compile("--am-([\\w-]+): #([0-9a-f]{6});");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3.0;

    @Test
    void readsInTheLight() throws IOException {
        assertThat(unreadable(colours(light()))).isEmpty();
    }

    @Test
    void readsInTheDark() throws IOException {
        Map<String, String> dark = colours(light());
        dark.putAll(colours(dark()));
        assertThat(unreadable(dark)).isEmpty();
    }

    @Test
    void seesWhatIsTooPale() throws IOException {
        Map<String, String> pale = colours(light());
        pale.put("ink-3", "9aa1ad");
        assertThat(unreadable(pale)).contains("ink-3 on paper", "ink-3 on card").doesNotContain("ink on paper");
    }

    private static List<String> unreadable(Map<String, String> colours) {
        List<String> unreadable = new ArrayList<>();
        Stream.of("ink", "ink-2", "ink-3").forEach(ink -> Stream.of("paper", "card", "sunk", "accent-ground")
                .forEach(ground -> check(colours, ink, ground, TEXT, unreadable)));
        Stream.of("red", "amber", "green", "blue", "accent")
                .forEach(signal -> Stream.of("paper", "card", signal + "-ground")
                        .forEach(ground -> check(colours, signal, ground, TEXT, unreadable)));
        Stream.of("red", "amber", "platinum", "gold", "iron", "lead", "ink", "ink-2")
                .forEach(mark -> Stream.of("card", "accent-ground", "blue-ground")
                        .forEach(ground -> check(colours, mark, ground, TEXT, unreadable)));
        Stream.of("ink-2", "blue").forEach(ink -> check(colours, ink, "blue-ground", TEXT, unreadable));
        check(colours, "accent-ink", "accent-ground", TEXT, unreadable);
        check(colours, "accent-ink", "card", TEXT, unreadable);
        check(colours, "ink", "green-ground", TEXT, unreadable);
        check(colours, "ink", "amber-ground", TEXT, unreadable);
        check(colours, "ink", "red-ground", TEXT, unreadable);
        check(colours, "on-accent", "accent", TEXT, unreadable);
        check(colours, "on-accent", "accent-strong", TEXT, unreadable);
        check(colours, "on-red", "red", TEXT, unreadable);
        check(colours, "line-field", "card", SHAPE, unreadable);
        Stream.of("paper", "card", "accent-ground")
                .forEach(ground -> check(colours, "accent", ground, SHAPE, unreadable));
        return unreadable;
    }

    private static void check(
            Map<String, String> colours, String text, String ground, double least, List<String> unreadable) {
        double one = luminance(colours, text);
        double other = luminance(colours, ground);
        if ((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < least) {
            unreadable.add(text + " on " + ground);
        }
    }

    private static double luminance(Map<String, String> colours, String name) {
        int colour = Integer.parseInt(colours.getOrDefault(name, "none"), 16);
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double part = (channel & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> colours(String sheet) {
        Map<String, String> colours = new HashMap<>();
        COLOUR.matcher(sheet).results().forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static String light() throws IOException {
        String sheet = Files.readString(TOKENS);
        return sheet.substring(0, darkFrom(sheet));
    }

    private static String dark() throws IOException {
        String sheet = Files.readString(TOKENS);
        return sheet.substring(darkFrom(sheet));
    }

    private static int darkFrom(String sheet) {
        return sheet.indexOf("html:root[theme~='dark']");
    }
}

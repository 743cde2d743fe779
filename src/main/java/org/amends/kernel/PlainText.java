package org.amends.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small and without accents, as people type when they look for something. */
public final class PlainText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private PlainText() {}

    public static String of(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}

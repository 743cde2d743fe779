package org.amends.customer.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Languages as their readers call them. */
final class Languages {

    private Languages() {}

    static String name(String tag, Locale reader) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(reader);
    }

    /** Those of our own screens first, then the others by name. */
    static List<String> all(Locale reader) {
        Comparator<String> ours = Comparator.comparing(tag -> !tag.equals("en") && !tag.equals("es"));
        return Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> tag.length() == 2)
                .sorted(ours.thenComparing(tag -> name(tag, reader)))
                .toList();
    }
}

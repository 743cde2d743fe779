package org.amends.organisation.ui;

import com.vaadin.flow.component.UI;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.amends.organisation.Role;

/** The terms of this module in the reader's language. */
final class UserWords {

    /** What the screens speak. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private UserWords() {}

    static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("organisation." + key, arguments);
    }

    static String of(Role role) {
        return say("role." + role);
    }

    /** Small and without accents, as people type when they look for something. */
    static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** As its speakers call it, with a capital. */
    static String of(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }
}

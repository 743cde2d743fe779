package org.amends.organisation;

import java.util.Locale;

/** The languages that the screens speak. */
final class Languages {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private Languages() {}

    static Locale of(Locale wanted) {
        return SPANISH.getLanguage().equals(wanted.getLanguage()) ? SPANISH : Locale.ENGLISH;
    }
}

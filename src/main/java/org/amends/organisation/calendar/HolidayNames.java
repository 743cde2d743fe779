package org.amends.organisation.calendar;

import de.focus_shift.jollyday.core.Holiday;
import java.util.Locale;
import java.util.ResourceBundle;
import org.amends.organisation.HolidayName;

/** Jollyday has no Spanish names: ours, and its English ones where we have none. */
final class HolidayNames {

    private static final String TEXTS = "org.amends.organisation.texts";
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private HolidayNames() {}

    static HolidayName of(String country, Holiday holiday) {
        // the root's descriptions are the English ones; asking for English may fall back to the system's language
        String given = holiday.getDescription(Locale.ROOT);
        return new HolidayName(text(Locale.ENGLISH, country, holiday, given), text(SPANISH, country, holiday, given));
    }

    private static String text(Locale language, String country, Holiday holiday, String otherwise) {
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, language);
        String key = holiday.getPropertiesKey();
        String own = "organisation.holiday." + country + "." + key;
        String general = "organisation.holiday." + key;
        if (texts.containsKey(own)) {
            return texts.getString(own);
        }
        return texts.containsKey(general) ? texts.getString(general) : otherwise;
    }
}

package org.amends.organisation;

import java.util.Locale;

/** What a holiday is called, in both languages of the screens. */
public record HolidayName(String english, String spanish) {

    public String in(Locale reader) {
        return "es".equals(reader.getLanguage()) ? spanish : english;
    }
}

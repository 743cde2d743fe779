package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The words of the public pages, in the visitor's language. */
final class Say {

    private Say() {}

    /** @param key behind {@code complaint.visitor.} */
    static String it(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("complaint.visitor." + key, arguments);
    }

    /** A day with nothing to guess: "Thursday, 12 March 2026". */
    static String day(Instant moment, ZoneId zone) {
        return in(FormatStyle.FULL, zone).format(moment);
    }

    /** With its hour, for what was said: "12 Mar 2026, 09:40". */
    static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader())
                .withZone(zone)
                .format(moment);
    }

    static Locale reader() {
        return UI.getCurrent().getLocale();
    }

    private static DateTimeFormatter in(FormatStyle style, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(reader()).withZone(zone);
    }
}

package org.amends.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.amends.reporting.Behind;
import org.amends.reporting.Period;
import org.amends.retention.DefectionCause;

/** Words and numbers of a board in the reader's language. */
final class Says {

    private Says() {}

    static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("reporting." + key, arguments);
    }

    static String cause(DefectionCause cause) {
        return UI.getCurrent().getTranslation("retention.cause." + cause);
    }

    /** As a row below its category: where nobody said more, that. */
    static String below(DefectionCause cause) {
        return cause.isCategory() ? text("defection.noMore") : cause(cause);
    }

    static String tier(Enum<?> tier) {
        return UI.getCurrent().getTranslation("uikit.tier." + tier);
    }

    /** What the list behind a figure is called. */
    static String behind(Behind behind) {
        DefectionCause cause = behind.cause();
        String what =
                switch (behind.what()) {
                    case GROUP -> cause == null ? "" : cause(cause);
                    case CAUSE -> cause == null ? "" : cause(cause.category()) + ": " + below(cause);
                    case ALSO -> cause == null ? "" : text("defection.behind.ALSO", cause(cause));
                    default -> text("defection.behind." + behind.what());
                };
        return behind.tier() == null ? what : what + " · " + tier(behind.tier());
    }

    static String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** @param part of the whole, which may be zero */
    static String percent(long part, long whole) {
        return percent(whole == 0 ? 0 : (double) part / whole, 0);
    }

    static String percent(double share, int decimals) {
        NumberFormat format = NumberFormat.getPercentInstance(locale());
        format.setMaximumFractionDigits(decimals);
        return format.format(share);
    }

    static String days(Period period) {
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale());
        return day.format(period.from()) + " – " + day.format(period.to());
    }

    /** A link within the board. */
    static Anchor link(BoardChoice to, String words) {
        Anchor link = new Anchor(to.location(), words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}

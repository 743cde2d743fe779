package org.amends.uikit;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The kit's own words. Read from its bundle and not through the page's translations, so that times and amounts read
 * the same in a letter, where there is no page. Spanish where the locale is Spanish, English for all others.
 */
final class Words {

    private static final String BUNDLE = "org.amends.uikit.texts";
    private static final ResourceBundle.Control AS_ASKED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    static String say(String key, Object... arguments) {
        return say(ofThePage(), key, arguments);
    }

    static String say(Locale locale, String key, Object... arguments) {
        Locale offered = "es".equals(locale.getLanguage()) ? locale : Locale.ENGLISH;
        String text = ResourceBundle.getBundle(BUNDLE, offered, AS_ASKED).getString("uikit." + key);
        return new MessageFormat(text, locale).format(arguments);
    }

    /** The reader's locale, with their region where the browser told it; English where there is no page. */
    static Locale ofThePage() {
        UI page = UI.getCurrent();
        return page == null ? Locale.ENGLISH : page.getLocale();
    }
}

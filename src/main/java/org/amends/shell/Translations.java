package org.amends.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.amends.uikit.ReaderLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Gives the screens the texts of all modules. A missing one is seen at once, and logged. */
@Component
class Translations implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);

    private final transient MessageSource texts;

    Translations(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return ReaderLanguage.OFFERED;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        try {
            return texts.getMessage(key, arguments, locale);
        } catch (NoSuchMessageException missing) {
            LOG.warn("No text for {} in {}", key, locale);
            return "!" + key + "!";
        }
    }
}

package org.amends.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTests {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    static String[] bundles() throws IOException {
        return TextsConfiguration.bundles();
    }

    @Test
    void findsTheTextsOfEveryModuleWithoutAList() throws IOException {
        assertThat(bundles()).contains("org.amends.kernel.texts", "org.amends.uikit.texts", "org.amends.shell.texts");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameInBothLanguages(String bundle) {
        assertThat(differences(texts(bundle, Locale.ENGLISH), texts(bundle, SPANISH), bundle))
                .isEmpty();
    }

    @Test
    void noticesATextThatIsMissingOrLostAPlaceholder() {
        ResourceBundle complete = ofTwoTexts("{0} late", "Close");
        assertThat(differences(complete, ofTwoTexts("tarde", "Cerrar"), "a.b.kernel.texts"))
                .containsExactly("kernel.first: 1 or 0 placeholders");
        assertThat(differences(complete, texts("org.amends.kernel.texts", SPANISH), "a.b.kernel.texts"))
                .contains("kernel.first: only in one language");
    }

    @Test
    void speaksEnglishToWhoReadsNeitherAndSpanishToEveryRegion() throws IOException {
        var texts = new TextsConfiguration().messageSource();
        assertThat(texts.getMessage("kernel.email", new Object[] {"x"}, Locale.JAPANESE))
                .startsWith("“x” is not an e-mail address");
        assertThat(texts.getMessage("kernel.email", new Object[] {"x"}, Locale.forLanguageTag("es-PE")))
                .startsWith("«x» no es");
    }

    private static List<String> differences(ResourceBundle english, ResourceBundle spanish, String bundle) {
        String prefix = bundle.split("\\.")[2] + ".";
        List<String> differences = new ArrayList<>();
        Set<String> all = new TreeSet<>(english.keySet());
        all.addAll(spanish.keySet());
        for (String key : all) {
            if (!english.containsKey(key) || !spanish.containsKey(key)) {
                differences.add(key + ": only in one language");
            } else if (!key.startsWith(prefix)) {
                differences.add(key + ": not prefixed " + prefix);
            } else if (placeholders(english, key) != placeholders(spanish, key)) {
                differences.add(key + ": " + placeholders(english, key) + " or " + placeholders(spanish, key)
                        + " placeholders");
            } else if ((english.getString(key) + spanish.getString(key)).contains("'")) {
                differences.add(key + ": a straight apostrophe, which the format eats");
            }
        }
        return differences;
    }

    private static int placeholders(ResourceBundle texts, String key) {
        return new MessageFormat(texts.getString(key), Locale.ENGLISH).getFormatsByArgumentIndex().length;
    }

    private static ResourceBundle texts(String bundle, Locale locale) {
        ResourceBundle found = ResourceBundle.getBundle(
                bundle, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertThat(found.getLocale()).as(bundle).isEqualTo(locale);
        return found;
    }

    private static ResourceBundle ofTwoTexts(String first, String second) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"kernel.first", first}, {"kernel.second", second}};
            }
        };
    }
}

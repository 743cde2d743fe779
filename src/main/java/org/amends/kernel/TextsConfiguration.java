package org.amends.kernel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of all modules. Found by looking, so that a new module needs no entry in a list. */
@Configuration(proxyBeanMethods = false)
class TextsConfiguration {

    private static final String EVERY_BUNDLE = "classpath*:org/amends/*/texts_en.properties";
    private static final Pattern MODULE = Pattern.compile("org/amends/([^/]+)/texts_en\\.properties$");

    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames(bundles());
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        // a reader of another language gets English, whatever the server's own language is
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ENGLISH);
        return texts;
    }

    static String[] bundles() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(EVERY_BUNDLE))
                .map(TextsConfiguration::bundle)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private static String bundle(Resource english) {
        try {
            Matcher place = MODULE.matcher(english.getURL().getPath());
            if (!place.find()) {
                throw new IllegalStateException("Not a bundle of a module: " + english);
            }
            return "org.amends." + place.group(1) + ".texts";
        } catch (IOException e) {
            throw new IllegalStateException("Cannot locate " + english, e);
        }
    }
}

package org.amends.uikit;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * In which language, and by which country's custom, somebody reads: what they chose here, else what their browser asks
 * for, else English. The browser's region is kept, since dates and amounts differ between Lima, Madrid and London.
 */
public final class ReaderLanguage {

    /** In the order in which they are offered. */
    public static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    static final String COOKIE = "amends-language";

    private ReaderLanguage() {}

    public static Locale of(VaadinRequest request) {
        List<Locale> asked = asked(request);
        return chosen(request)
                .map(language -> withRegion(language, asked))
                .or(() -> asked.stream().filter(ReaderLanguage::isOffered).findFirst())
                .orElse(Locale.ENGLISH);
    }

    /** The locale itself if its language is offered, else English. */
    public static Locale nearest(Locale asked) {
        return isOffered(asked) ? asked : Locale.ENGLISH;
    }

    /** As its speakers call it, with a capital. */
    public static String named(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /** @param request none where the choice came by push */
    public static Locale withRegion(Locale language, @Nullable VaadinRequest request) {
        return request == null ? language : withRegion(language, asked(request));
    }

    private static Locale withRegion(Locale language, List<Locale> asked) {
        return asked.stream()
                .filter(locale -> locale.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(language);
    }

    private static Optional<Locale> chosen(VaadinRequest request) {
        Cookie[] cookies = request.getCookies();
        return Optional.ofNullable(cookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .filter(ReaderLanguage::isOffered)
                .findFirst();
    }

    private static List<Locale> asked(VaadinRequest request) {
        return request.getLocales() == null ? List.of() : Collections.list(request.getLocales());
    }

    private static boolean isOffered(Locale locale) {
        return OFFERED.stream().anyMatch(offered -> offered.getLanguage().equals(locale.getLanguage()));
    }
}

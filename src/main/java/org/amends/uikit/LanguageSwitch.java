package org.amends.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.function.Consumer;

/** To the other language. Kept on the session, and in a cookie for a year so that the sign-in page knows it too. */
public final class LanguageSwitch extends Button {

    public LanguageSwitch() {
        this(language -> {});
    }

    /** @param chosen told the new language before the page is loaded anew */
    public LanguageSwitch(Consumer<Locale> chosen) {
        boolean spanish = "es".equals(Words.ofThePage().getLanguage());
        Locale other = Locale.forLanguageTag(spanish ? "en" : "es");
        String code = spanish ? "EN" : "ES";
        setText(code);
        setTooltipText(Words.say(other, "language.switch"));
        setAriaLabel(code + ": " + Words.say(other, "language.switch"));
        getElement().setAttribute("lang", other.getLanguage());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClassName("am-quiet-button");
        addClickListener(pressed -> {
            chosen.accept(other);
            speak(other);
        });
    }

    /** From now on, and after the page has been loaded anew. */
    public static void speak(Locale language) {
        VaadinSession.getCurrent().setLocale(ReaderLanguage.withRegion(language, VaadinRequest.getCurrent()));
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'; location.reload()",
                        ReaderLanguage.COOKIE,
                        language.getLanguage());
    }
}

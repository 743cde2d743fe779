package org.amends.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Consumer;

/**
 * Between light and dark. The browser keeps the choice; until there is one, the system's is followed. The page's head
 * sets it before anything is drawn.
 */
public final class ThemeSwitch extends Button {

    public ThemeSwitch() {
        this(chosen -> {});
    }

    /** @param chosen told what is seen from now on, to keep it elsewhere too */
    public ThemeSwitch(Consumer<ColourTheme> chosen) {
        super(Glyph.CONTRAST.create());
        setTooltipText(Words.say("theme.switch"));
        setAriaLabel(Words.say("theme.switch"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        addClassName("am-quiet-button");
        addClickListener(pressed -> getElement()
                .executeJs("return window.amendsScreen ? window.amendsScreen.toggle() : 'SYSTEM'")
                .then(String.class, next -> chosen.accept(ColourTheme.valueOf(next))));
    }

    /** Shows the choice on this page at once, and keeps it in this browser. */
    public static void show(ColourTheme theme, Density density) {
        UI.getCurrent()
                .getPage()
                .executeJs("window.amendsScreen && window.amendsScreen.prefer($0, $1)", theme.name(), density.name());
    }
}

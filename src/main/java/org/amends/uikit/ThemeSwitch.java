package org.amends.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * Between light and dark. The browser keeps the choice; until there is one, the system's is followed. The page's head
 * sets it before anything is drawn.
 */
public final class ThemeSwitch extends Button {

    public ThemeSwitch() {
        super(VaadinIcon.ADJUST.create());
        setTooltipText(Words.say("theme.switch"));
        setAriaLabel(Words.say("theme.switch"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        addClassName("am-quiet-button");
        addClickListener(pressed -> getElement().executeJs("window.amendsTheme && window.amendsTheme.toggle()"));
    }
}

package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;

/**
 * Single keys that press what is on the screen. {@code amends-keys.ts} listens: never while somebody types, nor behind an
 * open dialog, and only for what is visible. The list behind "?" is gathered from these same marks, so that it cannot
 * promise a key that does nothing.
 */
public final class Keys {

    private Keys() {}

    /** The key presses the button, and is shown on it. */
    public static <B extends Button> B on(String key, B button) {
        button.setSuffixComponent(new KeyHint(key));
        return on(key, button.getText(), button);
    }

    /** Ctrl and Enter press the button that a form is for, also from within a field, whose text is sent first. */
    public static <B extends Button> B onControlEnter(B button) {
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        return button;
    }

    /** The key clicks the component; a field is focused instead. @param label what it does, for the list of keys */
    public static <C extends Component> C on(String key, String label, C component) {
        component.getElement().setAttribute("data-key", key).setAttribute("data-key-label", label);
        if (component instanceof Button) {
            component.getElement().setAttribute("aria-keyshortcuts", key);
        }
        return component;
    }
}

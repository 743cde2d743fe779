package org.amends.uikit;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A small key cap beside what it does. Screen readers hear the shortcut from the control itself ({@link Keys}). */
@Tag("kbd")
public final class KeyHint extends HtmlContainer implements HasStyle {

    public KeyHint(String key) {
        addClassName("am-key");
        getElement().setText(key).setAttribute("aria-hidden", "true");
    }
}

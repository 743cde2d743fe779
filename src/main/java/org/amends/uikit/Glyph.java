package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.icon.AbstractIcon;
import java.util.Locale;

/**
 * The drawings on our screens, of our own: Vaadin's set of more than six hundred is a third of what a first page would be
 * sent. Beside words; a button that shows nothing else has an {@code aria-label}.
 */
public enum Glyph {
    CALENDAR,
    CHART,
    CHECK,
    CHECK_CIRCLE,
    CLOSE,
    CONTRAST,
    DOWN,
    EXCLAMATION,
    FILE,
    LEFT,
    PAPERCLIP,
    PEOPLE,
    PHONE,
    PLUS,
    PLUS_CIRCLE,
    RIGHT,
    SEARCH,
    TABLE;

    public Component create() {
        return new Drawn("amends:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @JsModule("./components/amends-glyphs.ts")
    private static final class Drawn extends AbstractIcon<Drawn> {

        Drawn(String name) {
            getElement().setAttribute("icon", name);
            getElement().setAttribute("aria-hidden", "true");
        }

        @Override
        public void setColor(String color) {
            getStyle().setColor(color);
        }

        @Override
        public String getColor() {
            return getStyle().get("color");
        }
    }
}

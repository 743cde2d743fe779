package org.amends.uikit;

import com.vaadin.flow.component.html.Div;

/** A number that the page is about, with what it counts above it and what to make of it below. */
public final class Figure extends Div {

    /** @param meaning may be empty */
    public Figure(String label, String value, String meaning) {
        addClassName("am-figure");
        add(line("am-figure-label", label), line("am-figure-value", value));
        if (!meaning.isBlank()) {
            add(line("am-figure-meaning", meaning));
        }
    }

    /** The meaning in green. */
    public Figure good() {
        addClassName("am-figure-good");
        return this;
    }

    /** The meaning in red. */
    public Figure bad() {
        addClassName("am-figure-bad");
        return this;
    }

    private static Div line(String name, String text) {
        Div line = new Div(text);
        line.addClassName(name);
        return line;
    }
}

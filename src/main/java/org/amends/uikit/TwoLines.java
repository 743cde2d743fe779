package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A cell of a list: what matters, and beneath it in small what explains it. Cut off where the column ends. */
public final class TwoLines extends Div {

    public TwoLines(Component first, Component second) {
        super(first, second);
        addClassName("am-two");
    }

    /** The whole text of both stands in their tooltips. */
    public TwoLines(String first, String second) {
        this(line(first), line(second));
    }

    /** Neither line stands out. */
    public TwoLines even() {
        addClassName("am-two-even");
        return this;
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.setTitle(text);
        line.getElement().setAttribute("dir", "auto");
        return line;
    }
}

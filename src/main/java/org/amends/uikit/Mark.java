package org.amends.uikit;

import com.vaadin.flow.component.html.Span;

/** The mark, and the name beside it. */
public final class Mark extends Span {

    public Mark(String name) {
        addClassName("am-mark");
        Span sign = new Span();
        sign.addClassName("am-mark-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(name));
    }
}

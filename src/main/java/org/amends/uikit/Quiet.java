package org.amends.uikit;

import com.vaadin.flow.component.html.Span;

/** Words for screen readers only, where the eye reads a shape. */
final class Quiet extends Span {

    Quiet(String text) {
        super(text);
        addClassName("am-quiet");
    }
}

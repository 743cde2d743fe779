package org.amends.uikit;

import com.vaadin.flow.component.html.Span;

/** A drawn mark whose form the theme decides; never read aloud, a word stands beside it. */
final class Shape extends Span {

    Shape() {
        addClassName("am-shape");
        getElement().setAttribute("aria-hidden", "true");
    }
}

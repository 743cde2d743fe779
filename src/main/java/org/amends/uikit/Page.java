package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The frame of a view: its padding and the distance between its parts. */
public class Page extends Div {

    public Page(Component... content) {
        super(content);
        addClassName("am-page");
    }

    /** Fills the height of the window, so that a grid in it scrolls by itself. */
    protected void fillHeight() {
        addClassName("am-page-full");
    }
}

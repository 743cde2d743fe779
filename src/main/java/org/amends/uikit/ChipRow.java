package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Filters beside each other; scrolls sideways on a phone. */
public final class ChipRow extends Div {

    /** @param label what the filters are for, for screen readers */
    public ChipRow(String label, Component... chips) {
        super(chips);
        addClassName("am-chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
    }
}

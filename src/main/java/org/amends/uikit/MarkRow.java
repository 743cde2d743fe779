package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** Badges beside each other, at an even distance. */
public final class MarkRow extends Span {

    public MarkRow(Component... marks) {
        addClassName("am-mark-row");
        add(marks);
    }
}

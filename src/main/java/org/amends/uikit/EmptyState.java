package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Nothing here, why, and what one could do instead. */
public final class EmptyState extends Div {

    public EmptyState(String title, String text, Component... actions) {
        addClassName("am-empty");
        add(new H2(title), new Paragraph(text));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("am-actions");
            add(row);
        }
    }

    public EmptyState(Glyph icon, String title, String text, Component... actions) {
        this(title, text, actions);
        addComponentAsFirst(icon.create());
    }
}

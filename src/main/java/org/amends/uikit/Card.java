package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A white sheet with a hairline around it. The one with the accent border holds what is to be done now. */
@Tag("section")
public final class Card extends Component implements HasComponents, HasStyle, HasSize {

    private final Div head = new Div();

    public Card(Component... content) {
        addClassName("am-card");
        head.addClassName("am-card-head");
        add(content);
    }

    public Card(String heading, Component... content) {
        this(content);
        H2 title = new H2(heading);
        head.add(title);
        addComponentAsFirst(head);
        getElement().setAttribute("aria-label", heading);
    }

    /** The one task of the page. At most one card on a screen. */
    public Card task(boolean first) {
        setClassName("am-card-task", first);
        return this;
    }

    /** As {@link #task(boolean)}, for a page that never changes its mind. */
    public Card task() {
        return task(true);
    }

    /** No padding, for a list or grid that reaches the border. */
    public Card flush() {
        addClassName("am-card-flush");
        return this;
    }

    /** Small things to the right of the heading. */
    public Card withAside(Component... aside) {
        Div right = new Div(aside);
        right.addClassName("am-card-aside");
        head.add(right);
        if (head.getParent().isEmpty()) {
            addComponentAsFirst(head);
        }
        return this;
    }
}

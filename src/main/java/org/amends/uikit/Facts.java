package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Rows of a label and a value. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("am-facts");
    }

    public Facts add(String label, Component value) {
        add(new Term(label), new Description(value));
        return this;
    }

    public Facts add(String label, String value) {
        Span text = new Span(value);
        text.getElement().setAttribute("dir", "auto");
        return add(label, text);
    }

    /** Left out altogether if there is nothing to say. */
    public Facts addIfKnown(String label, @Nullable String value) {
        return value == null || value.isBlank() ? this : add(label, value);
    }
}

package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The page's name, a line about what is on it, and what can be done here. */
public final class PageHeader extends Header {

    private final Div names = new Div();
    private final Span subtitle = new Span();

    public PageHeader(String title, String subtitle, Component... actions) {
        addClassName("am-page-header");
        names.addClassName("am-page-names");
        this.subtitle.addClassName("am-page-subtitle");
        names.add(new H1(title), this.subtitle);
        say(subtitle);
        Div right = new Div(actions);
        right.addClassName("am-actions");
        add(names, right);
    }

    /** What stands before the name, such as a priority. */
    public PageHeader withMark(Component mark) {
        names.addComponentAsFirst(mark);
        return this;
    }

    public void say(String subtitle) {
        this.subtitle.setText(subtitle);
        this.subtitle.setVisible(!subtitle.isBlank());
    }
}

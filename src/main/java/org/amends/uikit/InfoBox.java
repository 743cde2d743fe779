package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;

/** The reasons, in sentences: a quiet blue box of about two lines. */
public final class InfoBox extends Div {

    public InfoBox(String text) {
        this(new Paragraph(text));
    }

    public InfoBox(Component... content) {
        super(content);
        addClassName("am-info");
        getElement().setAttribute("role", "note");
    }

    /** One sentence after the other, in one paragraph. */
    public static InfoBox of(Collection<String> sentences) {
        return new InfoBox(String.join(" ", sentences));
    }

    /** Amber, for what should make one pause before going on. */
    public InfoBox caution() {
        addClassName("am-info-caution");
        return this;
    }

    /** Red, for what cannot go on as it is. */
    public InfoBox problem() {
        addClassName("am-info-problem");
        getElement().setAttribute("role", "alert");
        return this;
    }
}

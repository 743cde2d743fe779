package org.amends.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.amends.uikit.TimelineEntry.Kind;

/** One story: what the customer wrote, what we answered, what we told each other, what happened. Oldest first. */
public final class TimelineList extends OrderedList {

    private final Moments moments;

    public TimelineList(Moments moments) {
        this.moments = moments;
        addClassName("am-timeline");
    }

    /** @param attached what goes with it: files, buttons */
    public TimelineList add(TimelineEntry entry, Component... attached) {
        ListItem row = new ListItem();
        row.addClassNames(
                "am-entry",
                "am-entry-" + entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Div content = new Div(heading(entry));
        if (!entry.body().isBlank()) {
            content.add(new FoldedText(entry.body()));
        }
        content.addClassName("am-entry-content");
        if (attached.length > 0) {
            Div below = new Div(attached);
            below.addClassName("am-entry-attached");
            content.add(below);
        }
        if (entry.kind() != Kind.EVENT) {
            row.add(face(entry));
        }
        row.add(content);
        add(row);
        return this;
    }

    private static Component face(TimelineEntry entry) {
        Initials face = new Initials(entry.who());
        face.getElement().setAttribute("aria-hidden", "true");
        return switch (entry.kind()) {
            case MESSAGE_IN -> face.outsider();
            case NOTE, ANSWER -> face.aside();
            case MESSAGE_OUT, EVENT -> face;
        };
    }

    private Component heading(TimelineEntry entry) {
        Div heading = new Div();
        heading.addClassName("am-entry-heading");
        if (!entry.who().isBlank()) {
            Span who = new Span(entry.who());
            who.addClassName("am-entry-who");
            who.getElement().setAttribute("dir", "auto");
            heading.add(who);
        }
        if (!entry.detail().isBlank()) {
            heading.add(new Span(entry.detail()));
        }
        Span when = new Span(moments.at(entry.when()));
        when.setTitle(moments.exact(entry.when()));
        heading.add(when);
        return heading;
    }
}

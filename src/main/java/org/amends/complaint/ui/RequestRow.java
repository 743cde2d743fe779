package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.amends.complaint.InternalRequestData;
import org.amends.uikit.Initials;
import org.amends.uikit.Moments;
import org.amends.uikit.TwoLines;

/** A request in the list: by when, what is asked about what, of whom, by whom. A card on a phone; the theme lays it out. */
final class RequestRow extends Div {

    RequestRow(InternalRequestData request, Times times) {
        addClassNames("am-case-row", "am-request-row");
        Moments moments = times.moments();
        Span asked = new Span(Labels.say("complaint.request.asked", moments.at(request.askedAt())));
        asked.setTitle(moments.exact(request.askedAt()));
        add(
                cell("when", new TwoLines(when(request, times, moments), asked)),
                cell("what", what(request)),
                cell("about", department(request)),
                cell("stage", by(request)));
    }

    private static Component when(InternalRequestData request, Times times, Moments moments) {
        Instant ended = request.endedAt();
        if (request.isOpen() || ended == null) {
            return times.countdown(request.dueAt());
        }
        Span done = new Span(Labels.say("complaint.request.answered", moments.at(ended)));
        done.addClassName("am-waits");
        done.setTitle(moments.exact(ended));
        return done;
    }

    private static Component what(InternalRequestData request) {
        Anchor question = new Anchor(RequestView.location(request.id()), request.question());
        question.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        question.setTitle(request.question());
        Span subject = new Span(Labels.say("complaint.request.about", request.complaint(), request.subject()));
        subject.getElement().setAttribute("dir", "auto");
        subject.setTitle(request.subject());
        return new TwoLines(question, subject);
    }

    private static Component department(InternalRequestData request) {
        String who = request.isOpen()
                ? request.takenBy() == null
                        ? Labels.say("complaint.request.free")
                        : Labels.say("complaint.request.taken", request.takenBy())
                : String.valueOf(request.endedBy());
        return new TwoLines(request.departmentName(), who);
    }

    private static Component by(InternalRequestData request) {
        Div by = new Div(
                new Initials(request.askedBy()), new Span(Labels.say("complaint.request.by", request.askedBy())));
        by.addClassName("am-case-at");
        return by;
    }

    private static Div cell(String name, Component content) {
        Div cell = new Div(content);
        cell.addClassName("am-case-" + name);
        return cell;
    }
}

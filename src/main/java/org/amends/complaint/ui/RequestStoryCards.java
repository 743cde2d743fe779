package org.amends.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.amends.complaint.InternalRequestData;
import org.amends.complaint.RequestStory;
import org.amends.uikit.Card;
import org.amends.uikit.Facts;
import org.amends.uikit.FoldedText;
import org.amends.uikit.Moments;

/** What a department has to know to answer. */
final class RequestStoryCards extends Div {

    private final RequestStory story;
    private final Moments moments;

    RequestStoryCards(RequestStory story, Moments moments) {
        this.story = story;
        this.moments = moments;
        addClassName("am-request-story");
        add(told());
        if (!story.others().isEmpty()) {
            add(others());
        }
    }

    private Card told() {
        Facts facts = new Facts()
                .addIfKnown(Labels.say("complaint.request.story.product"), story.product())
                .addIfKnown(Labels.say("complaint.request.story.customer"), story.customer())
                .addIfKnown(Labels.say("complaint.request.story.customerId"), story.customerId())
                .add(
                        Labels.say("complaint.request.story.kind"),
                        story.category() == null ? Labels.of(story.kind()) : story.category())
                .add(Labels.say("complaint.request.story.received"), moments.at(story.receivedAt()));
        Card card = new Card(Labels.say("complaint.request.story"), facts);
        if (story.description() == null || story.description().isBlank()) {
            card.add(small(Labels.say("complaint.request.story.nothing")));
        } else {
            card.add(bubble(story.description(), "am-told"));
        }
        story.said()
                .forEach(said -> card.add(
                        small(Labels.say("complaint.request.story.said", moments.at(said.at()))),
                        bubble(said.text(), "am-told")));
        if (!story.files().isEmpty()) {
            Div files = new Div(FileChip.of(story.files()));
            files.addClassName("am-file-chips");
            card.add(small(Labels.say("complaint.request.story.files")), files);
        }
        return card;
    }

    private Card others() {
        Card card = new Card(Labels.say("complaint.request.others"));
        story.others().forEach(other -> card.add(other(other)));
        return card;
    }

    private Div other(InternalRequestData other) {
        Span department = new Span(other.departmentName());
        department.addClassName("am-strong");
        Div head = new Div(department, small(moments.at(other.askedAt())));
        head.addClassName("am-apart");
        Div line = new Div(head, new FoldedText(other.question()));
        line.add(
                other.answer() == null || other.isOpen()
                        ? small(Labels.say("complaint.request.others.waiting"))
                        : bubble(other.answer(), "am-answered"));
        line.addClassName("am-request-of-case");
        return line;
    }

    private static FoldedText bubble(String text, String look) {
        FoldedText bubble = new FoldedText(text);
        bubble.addClassName(look);
        return bubble;
    }

    private static Paragraph small(String text) {
        Paragraph small = new Paragraph(text);
        small.addClassNames("am-small", "am-third");
        return small;
    }
}

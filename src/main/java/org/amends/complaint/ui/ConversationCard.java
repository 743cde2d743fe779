package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.Conversation;
import org.amends.complaint.NewComplaint;
import org.amends.complaint.TimelineKind;
import org.amends.complaint.TimelineLine;
import org.amends.uikit.Card;
import org.amends.uikit.Moments;
import org.amends.uikit.SegmentedChoice;
import org.amends.uikit.TimelineEntry;
import org.amends.uikit.TimelineList;

/** What was said and what happened, oldest first, and the place to write the next line. */
final class ConversationCard extends Div {

    /** Whose words are written down. */
    private enum Line {
        MESSAGE_OUT,
        NOTE,
        MESSAGE_IN
    }

    private final Conversation conversation;
    private final ComplaintData complaint;
    private final CaseActions actions;

    ConversationCard(
            Conversation conversation,
            ComplaintData complaint,
            List<TimelineLine> lines,
            Moments moments,
            CaseActions actions,
            boolean mayWrite) {
        this.conversation = conversation;
        this.complaint = complaint;
        this.actions = actions;
        TimelineList list = new TimelineList(moments);
        story(list);
        EventWords words = new EventWords(moments);
        lines.forEach(line -> list.add(entry(line, words)));
        Card card = new Card(Labels.say("complaint.case.conversation"), list);
        if (mayWrite) {
            card.add(composer());
        }
        add(card);
    }

    private void story(TimelineList list) {
        String story = complaint.description() == null ? complaint.subject() : complaint.description();
        list.add(new TimelineEntry(
                TimelineEntry.Kind.MESSAGE_IN,
                customer(),
                complaint.receivedAt(),
                story,
                Labels.of(complaint.channel())));
    }

    private TimelineEntry entry(TimelineLine line, EventWords words) {
        String body = line.body() == null ? "" : line.body();
        if (line.kind() == TimelineKind.EVENT) {
            String said = words.of(line);
            return new TimelineEntry(
                    TimelineEntry.Kind.EVENT, "", line.at(), body.isBlank() ? said : said + " " + body, line.actor());
        }
        boolean theirs = line.kind() == TimelineKind.MESSAGE_IN;
        return new TimelineEntry(
                TimelineEntry.Kind.valueOf(line.kind().name()),
                theirs ? customer() : line.actor(),
                line.at(),
                body,
                Labels.say("complaint.timelinekind." + line.kind().name(), line.actor()));
    }

    private String customer() {
        if (complaint.complainant() != null && complaint.complainant().name() != null) {
            return complaint.complainant().name();
        }
        return complaint.customer() == null
                ? Labels.say("complaint.case.anonymous")
                : complaint.customer().name();
    }

    private Component composer() {
        SegmentedChoice<Line> kind = new SegmentedChoice<>(
                Labels.say("complaint.compose.kind"),
                Arrays.asList(Line.values()),
                line -> Labels.say("complaint.compose." + line.name()));
        kind.setValue(Line.MESSAGE_OUT);
        TextArea text = new TextArea();
        text.setLabel(Labels.say("complaint.compose.text"));
        text.setWidthFull();
        text.setMinHeight("6.5em");
        text.setMaxLength(NewComplaint.LONGEST_TEXT);
        text.setId("compose");
        Button send = new Button(Labels.say("complaint.compose.send"));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(pressed -> {
            boolean done = actions.perform(
                    "complaint.compose.done." + kind.getValue().name(), () -> write(kind.getValue(), text.getValue()));
            send.setEnabled(!done);
        });
        Div composer = new Div(kind, text, send);
        composer.addClassName("am-composer");
        return composer;
    }

    private void write(Line line, String text) {
        switch (line) {
            case MESSAGE_OUT -> conversation.writeToCustomer(complaint.number(), text);
            case NOTE -> conversation.note(complaint.number(), text);
            case MESSAGE_IN -> conversation.hearFromCustomer(complaint.number(), text);
        }
    }
}

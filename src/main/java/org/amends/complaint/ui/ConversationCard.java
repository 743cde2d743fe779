package org.amends.complaint.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.TimelineKind;
import org.amends.complaint.TimelineLine;
import org.amends.uikit.Card;
import org.amends.uikit.Moments;
import org.amends.uikit.TimelineEntry;
import org.amends.uikit.TimelineList;
import org.jspecify.annotations.Nullable;

/** What was said and what happened, oldest first, and the place to write the next line. */
final class ConversationCard extends Div {

    private final ComplaintData complaint;

    /** @param composer none for who only reads */
    ConversationCard(ComplaintData complaint, List<TimelineLine> lines, Moments moments, @Nullable Composer composer) {
        this.complaint = complaint;
        TimelineList list = new TimelineList(moments);
        story(list);
        EventWords words = new EventWords(moments);
        lines.forEach(line -> list.add(entry(line, words)));
        Card card = new Card(Labels.say("complaint.case.conversation"), list);
        if (composer != null) {
            card.add(composer);
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
}

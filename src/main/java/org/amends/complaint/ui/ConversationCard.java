package org.amends.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amends.complaint.Channel;
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
    private final EventWords words;
    private final TimelineList list;
    private final ListItem earlier;
    private final Set<String> told = new HashSet<>();

    /**
     * @param composer none for who only reads
     * @param showEarlier tells it more of what was said
     */
    ConversationCard(ComplaintData complaint, Moments moments, @Nullable Composer composer, Runnable showEarlier) {
        this.complaint = complaint;
        words = new EventWords(moments);
        list = new TimelineList(moments);
        Button more = new Button(Labels.say("complaint.case.earlier"), pressed -> {
            begin();
            showEarlier.run();
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        earlier = new ListItem(more);
        begin();
        Card card = new Card(Labels.say("complaint.case.conversation"), list);
        if (composer != null) {
            card.add(composer);
        }
        add(card);
    }

    /**
     * Adds what has not been shown yet; nothing on a timeline ever changes.
     *
     * @param lines the latest
     * @param more whether there may be more before them
     */
    void tell(List<TimelineLine> lines, boolean more) {
        earlier.setVisible(more || told.size() > lines.size());
        lines.stream()
                .filter(line -> told.add(line.id()))
                .forEach(line -> list.add(entry(line), FileChip.of(line.files())));
    }

    private void begin() {
        told.clear();
        list.removeAll();
        String story = complaint.description() == null ? complaint.subject() : complaint.description();
        list.add(new TimelineEntry(
                TimelineEntry.Kind.MESSAGE_IN,
                customer(),
                complaint.receivedAt(),
                story,
                Labels.of(complaint.channel())));
        list.add(earlier);
    }

    private TimelineEntry entry(TimelineLine line) {
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
                line.isFromTheWeb()
                        ? Labels.of(Channel.WEB)
                        : Labels.say(
                                "complaint.timelinekind." + line.kind().name(),
                                line.details().getOrDefault("department", line.actor())));
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

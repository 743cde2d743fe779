package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import org.amends.complaint.QueueRow;
import org.amends.customer.Zone;
import org.amends.uikit.Initials;
import org.amends.uikit.MarkRow;
import org.amends.uikit.Moments;
import org.amends.uikit.PriorityBadge;
import org.amends.uikit.RiskBars;
import org.amends.uikit.TierBadge;
import org.amends.uikit.TwoLines;
import org.amends.uikit.ZoneBadge;
import org.jspecify.annotations.Nullable;

/** A case in a list, on one line of a screen or as a card on a phone; the theme lays it out. */
class CaseRow extends Div {

    private static final Duration LEGAL_IS_NEAR = Duration.ofDays(2);

    private final QueueRow row;
    private final Times times;
    private final Moments moments;
    private final Div stageLine = new Div();

    private CaseRow(QueueRow row, Times times) {
        this.row = row;
        this.times = times;
        moments = times.moments();
        addClassName("am-case-row");
    }

    /** With the time that is left. @param why opens the reasons of the priority */
    static CaseRow inQueue(QueueRow row, Times times, Runnable why) {
        CaseRow drawn = new CaseRow(row, times);
        PriorityBadge badge = drawn.badge();
        String reasons = badge.getTitle().orElse("");
        badge.getElement().removeAttribute("title");
        Button button = new Button(badge, pressed -> why.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClassName("am-why");
        button.setTooltipText(reasons);
        button.setAriaLabel(Labels.why(row.priority(), row.priorityReasons()));
        return drawn.with(button, new TwoLines(drawn.left(), drawn.told()));
    }

    /** With its number and the day it was received. */
    static CaseRow inList(QueueRow row, Times times) {
        CaseRow drawn = new CaseRow(row, times);
        Span number = new Span(row.number().value());
        Span received = new Span(drawn.moments.at(row.receivedAt()));
        received.setTitle(drawn.moments.exact(row.receivedAt()));
        return drawn.with(drawn.badge(), new TwoLines(number, received));
    }

    /** What can be done with the case from here. */
    CaseRow offering(Component act) {
        add(cell("act", act));
        return this;
    }

    /** It came in since the reader last looked. */
    void isNew() {
        Span mark = new Span(Labels.say("complaint.queue.isNew"));
        mark.addClassName("am-new");
        stageLine.add(mark);
    }

    /** @param box marks it */
    CaseRow marked(Component box) {
        addComponentAsFirst(cell("mark", box));
        return this;
    }

    private CaseRow with(Component priority, TwoLines when) {
        when.addClassName("am-case-when");
        add(cell("priority", priority), when, who(), what(), about(), stage());
        return this;
    }

    private PriorityBadge badge() {
        return new PriorityBadge(row.priority().name(), Labels.why(row.priority(), row.priorityReasons()));
    }

    /** What waits for others is never late; it may go on by itself. */
    private Component left() {
        if (!row.waits()) {
            return times.countdown(row.actBy());
        }
        Span waits = new Span(
                row.actBy().isAfter(times.now())
                        ? Labels.say("complaint.queue.waitsUntil", moments.at(row.actBy()))
                        : Labels.say("complaint.queue.waits"));
        waits.addClassName("am-waits");
        return waits;
    }

    /** The law where its day is near or comes before what we said; else what we said. */
    private Span told() {
        if (row.respondedAt() != null) {
            Span answered = new Span(Labels.say("complaint.queue.answered", moments.at(row.respondedAt())));
            answered.setTitle(moments.exact(row.respondedAt()));
            return answered;
        }
        Instant legal = row.legalMet() ? null : row.legalDueAt();
        Instant promised = row.promisedBy();
        boolean law = legal != null
                && (promised == null
                        || legal.isBefore(promised)
                        || legal.isBefore(times.now().plus(LEGAL_IS_NEAR)));
        Instant shown = law ? legal : promised;
        Span line = new Span(
                shown == null
                        ? ""
                        : Labels.say(law ? "complaint.queue.legal" : "complaint.queue.promised", moments.at(shown)));
        line.setTitle(both(promised, legal));
        return line;
    }

    private String both(@Nullable Instant promised, @Nullable Instant legal) {
        String said = promised == null ? "" : Labels.say("complaint.queue.promised", moments.exact(promised));
        return legal == null ? said : said + "\n" + Labels.say("complaint.queue.legal", moments.exact(legal));
    }

    private Component who() {
        Span name = new Span(row.customerName() == null ? Labels.say("complaint.queue.anonymous") : row.customerName());
        name.setTitle(name.getText());
        name.getElement().setAttribute("dir", "auto");
        MarkRow marks = new MarkRow(
                new TierBadge(row.tier().name()),
                new RiskBars(row.riskBand() == null ? null : row.riskBand().name(), row.risk()));
        if (row.zone() != Zone.UNKNOWN) {
            marks.add(new ZoneBadge(row.zone().name()));
        }
        TwoLines who = new TwoLines(name, marks);
        who.addClassName("am-case-who");
        return who;
    }

    private Component what() {
        Anchor subject = ComplaintNavigation.link(row.number(), row.subject());
        subject.setTitle(row.number().value() + " · " + row.subject());
        String story = row.story() == null ? "" : row.story().strip();
        Span begins = new Span(story.isEmpty() ? "" : Labels.say("complaint.queue.said", story));
        begins.getElement().setAttribute("dir", "auto");
        TwoLines what = new TwoLines(subject, begins);
        what.addClassName("am-case-what");
        return what;
    }

    private Component about() {
        String category = row.category() == null ? Labels.of(row.kind()) : row.category();
        TwoLines about = new TwoLines(category, Labels.of(row.channel())).even();
        about.addClassName("am-case-about");
        return about;
    }

    private Component stage() {
        Div who = stageLine;
        who.addClassNames("am-case-stage", "am-case-at");
        if (row.assigneeName() != null) {
            who.add(new Initials(row.assigneeName()));
        }
        Span stage = new Span(Labels.of(row.stage()));
        Span below = new Span(calling());
        below.setClassName("am-late", row.escalatedAt() != null);
        who.add(below.getText().isEmpty() ? stage : new TwoLines(stage, below).even());
        return who;
    }

    /** What else calls for somebody. */
    private String calling() {
        if (row.escalatedAt() != null) {
            return Labels.say("complaint.queue.escalated");
        }
        if (row.requestUnread()) {
            return Labels.say("complaint.queue.answerCame");
        }
        return row.diaryAt() == null ? "" : Labels.say("complaint.queue.lookAgain", moments.at(row.diaryAt()));
    }

    private static Div cell(String name, Component content) {
        Div cell = new Div(content);
        cell.addClassName("am-case-" + name);
        return cell;
    }
}

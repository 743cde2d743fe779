package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.amends.complaint.OfferedRemedies.Offered;
import org.amends.complaint.TrackedCase;
import org.amends.complaint.TrackedCase.Message;
import org.amends.uikit.Amounts;
import org.amends.uikit.FoldedText;
import org.amends.uikit.InfoBox;
import org.amends.uikit.StageTrack;

/** One's own case: how far it is, what comes next, what is asked of one, what was said. */
final class CasePage extends VisitorPage {

    private final Progress progress;
    private final TrackedCase seen;
    private final Div ways = new Div();

    CasePage(Progress progress, CaseActs acts) {
        super(progress.status(), "");
        this.progress = progress;
        this.seen = progress.seen();
        Paragraph which =
                new Paragraph(new Span(Say.it("case", seen.number())), plain(seen.subject(), "am-visitor-subject"));
        which.addClassNames("am-visitor-step");
        addComponentAsFirst(which);
        add(new StageTrack(Progress.way(), progress.reached()));
        InfoBox next = new InfoBox(progress.next().stream().map(Paragraph::new).toArray(Component[]::new));
        next.getElement().setAttribute("aria-label", Say.it("next.title"));
        add(next);
        if (!seen.offered().isEmpty()) {
            add(offer());
        }
        acts.asked().ifPresent(this::add);
        add(new H2(Say.it("said")), conversation());
        acts.offered().ifPresent(this::add);
        if (acts.mayWithdraw()) {
            ways.add(acts.withdraw());
        }
        ways.addClassName("am-visitor-ways");
        add(ways);
    }

    void onLeave(Runnable act) {
        Button leave = new Button(Say.it("track.leave"), pressed -> act.run());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        ways.add(leave);
    }

    private Component offer() {
        UnorderedList lines = new UnorderedList();
        seen.offered().forEach(offered -> lines.add(new ListItem(line(offered))));
        Div offer = new Div(new H2(Say.it(seen.answer() == null && !seen.isClosed() ? "offer.open" : "offer.taken")));
        offer.addClassName("am-visitor-offer");
        offer.add(lines);
        return offer;
    }

    private Component line(Offered offered) {
        Span what = new Span(getTranslation(offered.what()));
        Span amount = new Span(offered.amount() == null ? "" : Amounts.exact(offered.amount()));
        amount.addClassNames("am-number", "am-strong");
        Div line = new Div(what, amount);
        if (offered.done()) {
            Span done = new Span(Say.it("offer.done"));
            done.addClassName("am-good");
            line.add(done);
        }
        return line;
    }

    private Component conversation() {
        OrderedList said = new OrderedList();
        said.addClassName("am-visitor-said");
        String story = seen.story() == null || seen.story().isBlank() ? seen.subject() : seen.story();
        said.add(entry(true, seen.receivedAt(), story, ""));
        seen.messages().forEach(message -> said.add(entry(message)));
        return said;
    }

    private ListItem entry(Message message) {
        return entry(message.theirs(), message.at(), message.text(), message.answers() ? Say.it("said.answer") : "");
    }

    private ListItem entry(boolean theirs, Instant at, String text, String what) {
        Span who = new Span(Say.it(theirs ? "said.you" : "said.we"));
        who.addClassName("am-strong");
        Div head = new Div(who);
        if (!what.isEmpty()) {
            head.add(new Span(what));
        }
        head.add(new Span(Say.moment(at, progress.zone())));
        head.addClassName("am-visitor-said-head");
        ListItem entry = new ListItem(head, new FoldedText(text));
        entry.addClassName(theirs ? "am-visitor-theirs" : "am-visitor-ours");
        return entry;
    }

    private static Span plain(String text, String name) {
        Span words = new Span(text);
        words.addClassName(name);
        words.getElement().setAttribute("dir", "auto");
        return words;
    }
}

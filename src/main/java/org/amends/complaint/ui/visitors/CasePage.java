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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.complaint.AttachmentData;
import org.amends.complaint.OfferedRemedies.Offered;
import org.amends.complaint.TrackedCase;
import org.amends.complaint.TrackedCase.Message;
import org.amends.uikit.Amounts;
import org.amends.uikit.FoldedText;
import org.amends.uikit.InfoBox;
import org.amends.uikit.StageTrack;

/** One's own case: how far it is, what comes next, what is asked of one, what was said. */
final class CasePage extends VisitorPage {

    private final CaseFiles files;
    private final Runnable leave;
    private final Div now = part();
    private final Div asked = part();
    private final Div said = part();
    private final Div offered = part();
    private final Div ways = new Div();
    private Progress progress;
    private TrackedCase seen;

    /** @param leave shuts the case on this device */
    CasePage(Progress progress, CaseActs acts, CaseFiles files, Runnable leave) {
        super(progress.status(), "");
        this.files = files;
        this.leave = leave;
        this.progress = progress;
        this.seen = progress.seen();
        Paragraph which =
                new Paragraph(new Span(Say.it("case", seen.number())), plain(seen.subject(), "am-visitor-subject"));
        which.addClassNames("am-visitor-step");
        addComponentAsFirst(which);
        ways.addClassName("am-visitor-ways");
        add(now, asked, new H2(Say.it("said")), said, offered, ways);
        tell(acts);
        acts.asked().ifPresent(asked::add);
        acts.offered().ifPresent(offered::add);
    }

    TrackedCase seen() {
        return seen;
    }

    /** The case as it is now. The forms stay while they are the same, or something is written in one. */
    void update(Progress later, CaseActs acts) {
        progress = later;
        seen = later.seen();
        heading(progress.status());
        tell(acts);
        Optional<MessageForm> wanted = acts.asked();
        Optional<MessageForm> alsoWanted = acts.offered();
        boolean same =
                name(wanted).equals(name(form(asked))) && name(alsoWanted).equals(name(form(offered)));
        boolean begun =
                Stream.of(asked, offered).flatMap(part -> form(part).stream()).anyMatch(MessageForm::isBegun);
        if (!same && !begun) {
            asked.removeAll();
            offered.removeAll();
            wanted.ifPresent(asked::add);
            alsoWanted.ifPresent(offered::add);
        }
    }

    /** All that nobody writes in. */
    private void tell(CaseActs acts) {
        now.removeAll();
        said.removeAll();
        ways.removeAll();
        InfoBox next = new InfoBox(progress.next().stream().map(Paragraph::new).toArray(Component[]::new));
        next.getElement().setAttribute("aria-label", Say.it("next.title"));
        now.add(new StageTrack(Progress.way(), progress.reached()), next);
        if (!seen.offered().isEmpty()) {
            now.add(offer());
        }
        said.add(conversation());
        if (acts.mayWithdraw()) {
            ways.add(acts.withdraw());
        }
        Button close = new Button(Say.it("track.leave"), pressed -> leave.run());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        ways.add(close);
    }

    /** Of the page, drawn by itself. */
    private static Div part() {
        Div part = new Div();
        part.addClassName("am-visitor-part");
        return part;
    }

    private static Optional<MessageForm> form(Div part) {
        return part.getChildren().map(MessageForm.class::cast).findFirst();
    }

    private static String name(Optional<MessageForm> form) {
        return form.map(MessageForm::name).orElse("");
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
        said.add(entry(true, seen.receivedAt(), story, "", seen.files()));
        seen.messages().forEach(message -> said.add(entry(message)));
        return said;
    }

    private ListItem entry(Message message) {
        String what = message.answers() ? Say.it("said.answer") : "";
        return entry(message.theirs(), message.at(), message.text(), what, message.files());
    }

    private ListItem entry(boolean theirs, Instant at, String text, String what, List<AttachmentData> with) {
        Span who = new Span(Say.it(theirs ? "said.you" : "said.we"));
        who.addClassName("am-strong");
        Div head = new Div(who);
        if (!what.isEmpty()) {
            head.add(new Span(what));
        }
        head.add(new Span(Say.moment(at, progress.zone())));
        head.addClassName("am-visitor-said-head");
        ListItem entry = new ListItem(head);
        if (!text.isBlank()) {
            entry.add(new FoldedText(text));
        }
        if (!with.isEmpty()) {
            entry.add(files.chips(with));
        }
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

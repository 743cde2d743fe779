package org.amends.complaint.ui.visitors;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.Duration;
import org.amends.complaint.ComplaintTracking;
import org.amends.complaint.TrackedCase;
import org.amends.complaint.TrackingKey;
import org.amends.complaint.ui.LiveCases;
import org.amends.kernel.Refusal;
import org.amends.uikit.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Follows a case by its number and tracking code. A link in a mail carries both behind the {@code #}, which the browser
 * keeps to itself until this page asks for it, and takes out of the address at once.
 */
@Route(value = "track", layout = VisitorLayout.class)
@AnonymousAllowed
public class TrackView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String KEY_OF_THE_ADDRESS = """
            const key = decodeURIComponent(location.hash.slice(1));
            if (key) { history.replaceState(history.state, '', location.pathname + location.search); }
            return key;
            """;

    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(1);

    private final TrackingDesk desk;
    private final ComplaintTracking tracking;
    private final VisitorBook book;
    private final Clock clock;
    private String title = "";

    public TrackView(TrackingDesk desk, VisitorBook book, Clock clock) {
        this.desk = desk;
        this.tracking = desk.tracking;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        TrackingKey open = Receipts.ofThisSession().open();
        if (open == null || !opens(open)) {
            ask(
                    entering.getLocation()
                            .getQueryParameters()
                            .getSingleParameter("number")
                            .orElse(""),
                    null);
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs(KEY_OF_THE_ADDRESS).then(String.class, this::follow);
    }

    @Override
    public String getPageTitle() {
        return book.titled(title);
    }

    /** @param link the number, a slash, the code; or nothing */
    private void follow(String link) {
        int slash = link.indexOf('/');
        if (slash > 0) {
            String number = link.substring(0, slash);
            TrackingKey key = TrackingKey.of(number, link.substring(slash + 1));
            try {
                enter(key);
            } catch (Refusal refused) {
                ask(number, refused);
            }
        }
    }

    private void enter(TrackingKey key) {
        TrackedCase seen = tracking.open(key, VisitorBook.address());
        Receipts.ofThisSession().open(key);
        show(key, seen).focusHeading();
        getUI().ifPresent(page -> page.getPage().setTitle(getPageTitle()));
    }

    private boolean opens(TrackingKey key) {
        try {
            show(key, tracking.open(key, VisitorBook.address()));
            return true;
        } catch (Refusal changedMeanwhile) {
            return false;
        }
    }

    private void ask(String number, @Nullable Refusal refused) {
        KeyPage page = new KeyPage(number, this::enter);
        title = page.heading();
        removeAll();
        add(page);
        if (refused != null) {
            page.refuse(refused);
        }
    }

    private VisitorPage show(TrackingKey key, TrackedCase seen) {
        CaseActs acts = acts(key, seen);
        CasePage page = new CasePage(progress(seen), acts, new CaseFiles(desk.sent, key), () -> leave(acts));
        LiveCases.followOne(page, desk.changes, seen.id(), AT_MOST_EVERY, changed -> lookAgain(key, page));
        title = page.heading();
        removeAll();
        add(page);
        return page;
    }

    private void lookAgain(TrackingKey key, CasePage page) {
        try {
            TrackedCase now = tracking.open(key, VisitorBook.address());
            if (!now.equals(page.seen())) {
                page.update(progress(now), acts(key, now));
                title = page.heading();
                getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
                Notices.success(Say.it("news"));
            }
        } catch (Refusal later) {
            // what is on the screen stays, and the next act says what is wrong
        }
    }

    private Progress progress(TrackedCase seen) {
        return new Progress(seen, book.zone(), book.lawsZone(), clock);
    }

    private CaseActs acts(TrackingKey key, TrackedCase seen) {
        return new CaseActs(desk, key, seen, words -> done(key, words));
    }

    /** Said, and the page is shown as it is now. */
    private void done(TrackingKey key, String words) {
        enter(key);
        Notices.success(words);
    }

    private void leave(CaseActs acts) {
        acts.forget();
        Receipts.ofThisSession().close();
        ask("", null);
    }
}

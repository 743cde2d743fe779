package org.amends.complaint.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Optional;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.ComplaintQueue;
import org.amends.uikit.KeyAction;
import org.amends.uikit.KeyLine;
import org.amends.uikit.Keys;
import org.amends.uikit.Notices;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;
import org.jspecify.annotations.Nullable;

/** A queue with its filters and keys. Read anew every quarter of a minute; nothing moves unless something changed. */
abstract class QueuePage extends Page implements BeforeEnterObserver, TitledPage {

    private static final Duration REFRESHED = Duration.ofSeconds(15);

    private final QueueDesk desk;
    private final String route;
    private final QueueChips chips;
    private final QueueGrid grid;
    private final QueueNothing nothing;
    private final PageHeader header;
    private QueueChoice choice = QueueChoice.TEAM;
    private @Nullable Registration refreshing;

    QueuePage(QueueDesk desk, String route, boolean wide) {
        this.desk = desk;
        this.route = route;
        header = desk.works() ? new PageHeader(title(), "", Keys.on("t", takeNext())) : new PageHeader(title(), "");
        chips = new QueueChips(wide, desk.team().isPresent(), this::go);
        nothing = new QueueNothing(desk.works(), () -> go(start()));
        grid = new QueueGrid(new QueueLines(desk.queue()), desk.times(), desk.works(), this::explain, this::assignToMe);
        fillHeight();
        add(header, chips, grid, nothing);
        addKeys();
    }

    /** What the page shows when nothing is asked for. */
    abstract QueueChoice start();

    /** What the address asks for, within what the page is about. */
    abstract QueueChoice within(QueueChoice asked);

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        choice = within(QueueChoice.of(entering.getLocation().getQueryParameters()));
        show();
    }

    void show() {
        grid.show(desk.filter(choice));
        int total = grid.cases();
        int late = choice.late() ? total : desk.count(choice.withLate(true));
        chips.show(choice);
        chips.count(desk.count(start().withMine(true)), desk.count(start().withUnassigned(true)), late);
        grid.setVisible(total > 0);
        nothing.setVisible(total == 0);
        nothing.explain(choice);
        header.say(place() + Labels.say("complaint.queue.open", counted(total), total, counted(late), late));
    }

    private String place() {
        return choice.mine() || choice.everyTeam()
                ? ""
                : desk.team().map(team -> team.name() + " · ").orElse("");
    }

    private static String counted(int cases) {
        return cases < ComplaintQueue.COUNTED ? Integer.toString(cases) : Labels.say("complaint.queue.many", cases);
    }

    private void go(QueueChoice wanted) {
        UI.getCurrent().navigate(route, wanted.address());
    }

    private Button takeNext() {
        Button take = new Button(Labels.say("complaint.queue.take"), pressed -> {
            boolean done = Attempt.succeeds(() -> {
                Optional<ComplaintNumber> taken = desk.queue().takeNext();
                taken.ifPresentOrElse(
                        ComplaintNavigation::toCase, () -> Notices.success(Labels.say("complaint.queue.take.nothing")));
            });
            if (!done) {
                show();
            }
        });
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return take;
    }

    private void assignToMe(ComplaintNumber number) {
        if (Attempt.succeeds(() -> desk.queue().assignToMe(number))) {
            Notices.success(Labels.say("complaint.queue.assigned", number.value()));
        }
        show();
    }

    private void explain(ComplaintNumber number) {
        Attempt.succeeds(
                () -> WhyDialog.open(desk.queue().why(number), desk.times().moments()));
    }

    private void addKeys() {
        KeyLine line = new KeyLine().add(Labels.say("complaint.queue.key.move"), "j", "k");
        add(
                new KeyAction("j", Labels.say("complaint.queue.key.next"), () -> grid.move(1)),
                new KeyAction("k", Labels.say("complaint.queue.key.previous"), () -> grid.move(-1)),
                new KeyAction("o", Labels.say("complaint.queue.key.open"), grid::openSelected));
        line.add(Labels.say("complaint.queue.key.open"), "o");
        if (desk.works()) {
            add(new KeyAction("a", Labels.say("complaint.queue.assign"), () -> grid.selected()
                    .ifPresent(row -> assignToMe(row.number()))));
            line.add(Labels.say("complaint.queue.assign"), "a");
        }
        add(new KeyAction("w", Labels.say("complaint.queue.key.why"), () -> grid.selected()
                .ifPresent(row -> explain(row.number()))));
        add(line.add(Labels.say("complaint.queue.key.why"), "w").add(Labels.say("complaint.queue.key.all"), "?"));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI page = attached.getUI();
        page.setPollInterval((int) REFRESHED.toMillis());
        refreshing = page.addPollListener(passed -> show());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (refreshing != null) {
            refreshing.remove();
        }
    }
}

package org.amends.complaint.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Duration;
import java.util.List;
import org.amends.complaint.ComplaintQueue;
import org.amends.uikit.Keys;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;

/** A queue with its filters and keys. What changes shows by itself; nothing moves unless something did. */
abstract class QueuePage extends Page implements BeforeEnterObserver, TitledPage {

    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(2);

    private final QueueDesk desk;
    private final String route;
    private final QueueActs acts;
    private final QueueChips chips;
    private final QueueGrid grid;
    private final QueueMarks marks;
    private final QueueNothing nothing;
    private final PageHeader header;
    private final LastLook lastLook;
    private QueueChoice choice = QueueChoice.TEAM;

    QueuePage(QueueDesk desk, String route, boolean wide) {
        this.desk = desk;
        this.route = route;
        acts = new QueueActs(desk, this::show);
        lastLook = LastLook.at(route);
        header = desk.works() ? new PageHeader(title(), "", Keys.on("t", takeNext())) : new PageHeader(title(), "");
        chips = new QueueChips(wide, desk.team().isPresent(), desk.views(), this::go, this::goTo);
        nothing = new QueueNothing(desk.works(), () -> go(start()));
        grid = new QueueGrid(
                new QueueLines(desk.queue()),
                desk.times(),
                desk.works(),
                acts::explain,
                row -> acts.assignToMe(List.of(row)));
        marks = new QueueMarks(acts::assignToMe, desk.assigns() ? acts::assign : null, grid::redraw);
        if (desk.works()) {
            grid.markedBy(marks);
        }
        fillHeight();
        add(header, chips, grid, nothing, marks, keys());
        LiveCases.follow(this, desk.changes(), AT_MOST_EVERY, news -> show());
    }

    /** What the page shows when nothing is asked for. */
    abstract QueueChoice start();

    /** What the address asks for, within what the page is about. */
    abstract QueueChoice within(QueueChoice asked);

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        choice = within(QueueChoice.of(entering.getLocation().getQueryParameters()));
        marks.clear();
        show();
    }

    void show() {
        grid.show(desk.filter(choice), lastLook.newest());
        int total = grid.cases();
        int late = choice.late() ? total : desk.count(choice.withLate(true));
        chips.show(choice);
        chips.count(desk.count(start().withMine(true)), desk.count(start().withUnassigned(true)), late);
        grid.setVisible(total > 0);
        nothing.setVisible(total == 0);
        nothing.explain(choice);
        header.say(place() + Labels.say("complaint.queue.open", counted(total), total, counted(late), late) + news());
    }

    private String place() {
        return choice.mine() || choice.everyTeam()
                ? ""
                : desk.team().map(team -> team.name() + " · ").orElse("");
    }

    private String news() {
        int arrived = lastLook.newest() == null
                ? 0
                : desk.queue().count(desk.filter(choice).newerThan(lastLook.newest()));
        return arrived == 0 ? "" : ", " + Labels.say("complaint.queue.new", counted(arrived), arrived);
    }

    private static String counted(int cases) {
        return cases < ComplaintQueue.COUNTED ? Integer.toString(cases) : Labels.say("complaint.queue.many", cases);
    }

    private void go(QueueChoice wanted) {
        UI.getCurrent().navigate(route, wanted.address());
    }

    private void goTo(String query) {
        UI.getCurrent().navigate(query.isEmpty() ? route : route + "?" + query);
    }

    private Button takeNext() {
        Button take = new Button(Labels.say("complaint.queue.take"), pressed -> acts.takeNext());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return take;
    }

    private QueueKeys keys() {
        QueueKeys keys = new QueueKeys(grid);
        if (desk.works()) {
            keys.with("a", "complaint.queue.assign", row -> acts.assignToMe(marks.take(row)))
                    .with("x", "complaint.queue.mark", marks::toggle);
        }
        if (desk.assigns()) {
            keys.with("s", "complaint.queue.assignTo", row -> acts.assign(marks.take(row)));
        }
        return keys.with("w", "complaint.queue.key.why", row -> acts.explain(row.number()))
                .shown();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        lastLook.ends();
    }
}

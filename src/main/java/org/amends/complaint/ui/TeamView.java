package org.amends.complaint.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amends.complaint.QueueRow;
import org.amends.complaint.Workload;
import org.amends.organisation.Team;
import org.amends.organisation.TeamId;
import org.amends.uikit.Card;
import org.amends.uikit.ChipRow;
import org.amends.uikit.EmptyState;
import org.amends.uikit.FilterChip;
import org.amends.uikit.Glyph;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;
import org.jspecify.annotations.Nullable;

/** The supervisor's day: who has how much, what is late or about to be, and another pair of hands for it. */
@Route(ComplaintNavigation.TEAM)
@Menu(order = 7, title = "complaint.team.title")
@RolesAllowed("SUPERVISOR")
public class TeamView extends Page implements BeforeEnterObserver, TitledPage {

    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(2);
    private static final Duration LOOKING_BACK_AT_MOST_EVERY = Duration.ofSeconds(30);

    private final QueueDesk desk;
    private final Workload workload;
    private final QueueActs acts;
    private final PageHeader header = new PageHeader(title(), "");
    private final Map<TeamChoice.Show, FilterChip> chips = new EnumMap<>(TeamChoice.Show.class);
    private final TeamPanel people;
    private final PutBackCard putBack = new PutBackCard();
    private final QueueGrid grid;
    private final QueueMarks marks;
    private final Card nothing = new Card(new EmptyState(
                    Glyph.CHECK_CIRCLE, Labels.say("complaint.team.none"), Labels.say("complaint.team.none.do")))
            .flush();
    private TeamChoice choice = new TeamChoice(TeamChoice.Show.PRESSING, null);
    private List<QueueRow> dragged = List.of();
    private String firstContacts = "";

    public TeamView(QueueDesk desk, Workload workload) {
        this.desk = desk;
        this.workload = workload;
        acts = new QueueActs(desk, this::show);
        people = new TeamPanel(who -> go(choice.toggle(who)), member -> acts.assignTo(member, dragged));
        grid = new QueueGrid(
                new QueueLines(desk.queue()), desk.times(), true, acts::explain, row -> acts.assign(List.of(row)));
        marks = new QueueMarks(acts::assignToMe, acts::assign, grid::redraw);
        grid.markedBy(marks);
        grid.setRowsDraggable(true);
        grid.addDragStartListener(started -> dragged = started.getDraggedItems().stream()
                .map(QueueLine::row)
                .filter(row -> row != null)
                .flatMap(row -> marks.with(row).stream())
                .toList());
        // let go elsewhere, nothing of it may stay: whatever is dropped next would take it along
        grid.addDragEndListener(ended -> dragged = List.of());
        for (TeamChoice.Show show : TeamChoice.Show.values()) {
            chips.put(
                    show,
                    new FilterChip(Labels.say("complaint.team.show." + show), false, on -> go(choice.with(show))));
        }
        Div left = new Div(people, putBack);
        left.addClassName("am-team-left");
        Div right = new Div(
                new ChipRow(Labels.say("complaint.queue.chips"), chips.values().toArray(FilterChip[]::new)),
                grid,
                nothing,
                marks);
        right.addClassName("am-team-right");
        Div panes = new Div(left, right);
        panes.addClassName("am-team");
        fillHeight();
        add(header, panes, keys());
        LiveCases.follow(this, desk.changes(), AT_MOST_EVERY, news -> show());
        LiveCases.follow(this, desk.changes(), LOOKING_BACK_AT_MOST_EVERY, news -> lookBack());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        choice = TeamChoice.of(entering.getLocation().getQueryParameters());
        marks.clear();
        lookBack();
        show();
    }

    private void show() {
        Team team = desk.team().orElse(null);
        String code = team == null ? null : team.code();
        Workload.Now load = workload.now(team == null ? null : team.id());
        people.show(load, choice.who());
        grid.show(choice.filter(code), null);
        grid.setVisible(grid.cases() > 0);
        nothing.setVisible(grid.cases() == 0);
        chips.forEach((show, chip) -> {
            chip.select(show == choice.show());
            chip.count(desk.queue().count(choice.with(show).filter(code)));
        });
        header.say(subtitle(team, load) + firstContacts);
    }

    /** What changes slowly, or costs more to read. */
    private void lookBack() {
        TeamId team = desk.team().map(Team::id).orElse(null);
        putBack.show(workload.putBack(team), desk.times().moments());
        Workload.FirstContacts contacts = workload.firstContacts(team);
        firstContacts = contacts.closed() == 0
                ? ""
                : Labels.say(
                        "complaint.team.firstContacts", contacts.resolved(), contacts.closed(), contacts.percent());
    }

    private static String subtitle(@Nullable Team team, Workload.Now load) {
        int late = load.nobody().late()
                + load.people().stream().mapToInt(Workload.Load::late).sum();
        int soon = load.nobody().soon()
                + load.people().stream().mapToInt(Workload.Load::soon).sum();
        return (team == null ? "" : team.name() + " · ")
                + Labels.say(
                        "complaint.team.subtitle", late, soon, load.nobody().toDo());
    }

    private void go(TeamChoice wanted) {
        UI.getCurrent().navigate(ComplaintNavigation.TEAM, wanted.address());
    }

    private QueueKeys keys() {
        return new QueueKeys(grid)
                .with("x", "complaint.queue.mark", marks::toggle)
                .with("s", "complaint.queue.assignTo", row -> acts.assign(marks.take(row)))
                .with("w", "complaint.queue.key.why", row -> acts.explain(row.number()))
                .shown();
    }
}

package org.amends.complaint.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import org.amends.complaint.CaseChanges;
import org.amends.complaint.InternalRequestLookup;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.organisation.StaffMember;
import org.amends.organisation.Team;
import org.amends.organisation.Teams;
import org.amends.uikit.Card;
import org.amends.uikit.ChipRow;
import org.amends.uikit.ChoiceChip;
import org.amends.uikit.EmptyState;
import org.amends.uikit.FilterChip;
import org.amends.uikit.Glyph;
import org.amends.uikit.KeyAction;
import org.amends.uikit.KeyLine;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;

/** What cases ask the departments: to each its own, the late ones first. */
@Route(ComplaintNavigation.REQUESTS)
@Menu(order = 25, title = "complaint.request.title")
@RolesAllowed({"OPERATIONS", "SUPERVISOR"})
public class RequestsView extends Page implements BeforeEnterObserver, TitledPage {

    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(2);

    private final InternalRequestLookup requests;
    private final Teams teams;
    private final PageHeader header = new PageHeader(title(), "");
    private final FilterChip open = chip("open", () -> choice().withAnswered(false));
    private final FilterChip answered = chip("answered", () -> choice().withAnswered(true));
    private final FilterChip mine = chip("mine", () -> choice().withMine(!choice().mine()));
    private final ChoiceChip<Team> department;
    private final RequestGrid grid;
    private final Div nothing = new Div();
    private RequestChoice choice = RequestChoice.OPEN;

    public RequestsView(
            InternalRequestLookup requests, Teams teams, CurrentUser user, Times times, CaseChanges changes) {
        this.requests = requests;
        this.teams = teams;
        department = new ChoiceChip<>(
                Labels.say("complaint.request.chip.department"),
                teams.departments(),
                Team::name,
                one -> go(choice.of(one == null ? null : one.code())));
        // who belongs to a department sees no other
        department.setVisible(
                user.is(Role.SUPERVISOR) || user.get().map(StaffMember::team).isEmpty());
        grid = new RequestGrid(requests, times);
        fillHeight();
        add(
                header,
                new ChipRow(Labels.say("complaint.request.chips"), open, answered, mine, department),
                grid,
                nothing,
                new KeyAction("j", Labels.say("complaint.request.key.next"), () -> grid.move(1)),
                new KeyAction("k", Labels.say("complaint.request.key.previous"), () -> grid.move(-1)),
                new KeyAction("o", Labels.say("complaint.queue.key.open"), grid::openSelected),
                new KeyLine()
                        .add(Labels.say("complaint.queue.key.move"), "j", "k")
                        .add(Labels.say("complaint.queue.key.open"), "o")
                        .add(Labels.say("complaint.queue.key.all"), "?"));
        LiveCases.follow(this, changes, AT_MOST_EVERY, news -> show());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        choice = RequestChoice.of(entering.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        open.select(!choice.answered());
        answered.select(choice.answered());
        mine.select(choice.mine());
        department.show(
                choice.department() == null
                        ? null
                        : teams.withCode(choice.department()).orElse(null));
        boolean any = grid.show(choice.filter());
        grid.setVisible(any);
        nothing.setVisible(!any);
        if (!any) {
            explain();
        }
        int waiting = requests.count(RequestChoice.OPEN.filter());
        int late = requests.late(RequestChoice.OPEN.filter());
        header.say(Labels.say("complaint.request.counts", counted(waiting), waiting, counted(late), late));
    }

    private void explain() {
        String key = "complaint.request.none."
                + (choice.mine() ? "mine" : choice.filter().state().name());
        Button all = new Button(Labels.say("complaint.request.none.all"), pressed -> go(RequestChoice.OPEN));
        all.setVisible(!choice.equals(RequestChoice.OPEN));
        nothing.removeAll();
        nothing.add(
                new Card(new EmptyState(Glyph.CHECK_CIRCLE, Labels.say(key), Labels.say(key + ".do"), all)).flush());
    }

    private static String counted(int number) {
        return number < InternalRequestLookup.COUNTED
                ? Integer.toString(number)
                : Labels.say("complaint.queue.many", number);
    }

    private FilterChip chip(String name, java.util.function.Supplier<RequestChoice> next) {
        return new FilterChip(Labels.say("complaint.request.chip." + name), false, pressed -> go(next.get()));
    }

    private RequestChoice choice() {
        return choice;
    }

    private static void go(RequestChoice wanted) {
        UI.getCurrent().navigate(ComplaintNavigation.REQUESTS, wanted.address());
    }
}

package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.amends.organisation.CalendarAdministration;
import org.amends.organisation.CalendarData;
import org.amends.organisation.CasesInHand;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.StaffMember;
import org.amends.organisation.TeamAdministration;
import org.amends.organisation.TeamRecord;
import org.amends.uikit.Card;
import org.amends.uikit.Initials;
import org.amends.uikit.Keys;
import org.amends.uikit.Notices;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;
import org.amends.uikit.TwoLines;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The teams: who is in them, when they are open, what they are there for and have to do. */
@Route("admin/teams")
@Menu(order = 302, title = "organisation.teams")
@RolesAllowed("ADMIN")
public class TeamsView extends Page implements TitledPage {

    private static final int FACES = 6;

    private final TeamAdministration teams;
    private final CalendarAdministration calendars;
    private final StaffDirectory staff;
    private final ObjectProvider<CasesInHand> cases;
    private final UnorderedList list = new UnorderedList();

    public TeamsView(
            TeamAdministration teams,
            CalendarAdministration calendars,
            StaffDirectory staff,
            ObjectProvider<CasesInHand> cases) {
        this.teams = teams;
        this.calendars = calendars;
        this.staff = staff;
        this.cases = cases;
        Button create = Keys.on("c", new Button(say("teams.new"), pressed -> form(null)));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        list.addClassName("am-rows");
        add(new PageHeader(title(), say("teams.text"), create), new Card(list).flush());
        show();
    }

    private void show() {
        list.removeAll();
        List<CalendarData> hours = calendars.all();
        teams.all().forEach(team -> list.add(new ListItem(row(team, hours))));
    }

    private Component row(TeamRecord record, List<CalendarData> calendars) {
        Button name = new Button(record.team().name(), pressed -> form(record));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        name.addClassName("am-row-button");
        name.getElement().setAttribute("dir", "auto");
        Span code = new Span(record.team().code());
        String hours = calendars.stream()
                .filter(known -> known.id().equals(record.hours()))
                .map(HoursWords::name)
                .findFirst()
                .orElse("");
        int open = cases.stream()
                .mapToInt(known -> known.of(List.of(record.team().id())))
                .sum();
        TwoLines work = new TwoLines(say("teams.open", open), say("teams.keeps", hours)).even();
        Div row = new Div(new TwoLines(name, code), members(record), work, duties(record));
        row.addClassName("am-team-row");
        // the name is a button of its own
        row.getElement()
                .addEventListener("click", pressed -> form(record))
                .setFilter("!event.target.closest('vaadin-button')");
        return row;
    }

    private static Component duties(TeamRecord record) {
        Div duties = new Div();
        duties.addClassName("am-tags");
        Stream.of(
                        record.firstResponder() ? "teams.first" : record.takesCases() ? "teams.tag.cases" : "",
                        record.answersRequests() ? "teams.tag.requests" : "")
                .filter(key -> !key.isEmpty())
                .forEach(key -> {
                    Span duty = new Span(say(key));
                    duty.addClassName("am-tag");
                    duties.add(duty);
                });
        return duties;
    }

    private Component members(TeamRecord record) {
        List<StaffMember> members = staff.inTeam(record.team().id());
        Div faces = new Div();
        faces.addClassName("am-faces");
        members.stream().limit(FACES).forEach(member -> faces.add(new Initials(member.name())));
        Span number = new Span(say("teams.members", members.size()));
        number.addClassNames("am-small", "am-third");
        faces.add(number);
        return faces;
    }

    private void form(@Nullable TeamRecord record) {
        new TeamForm(record, calendars.all(), staff.all(), filled -> {
                    if (record == null) {
                        teams.create(filled.code(), filled.details());
                    } else {
                        teams.amend(record.team().id(), record.version(), filled.details());
                    }
                    show();
                    Notices.success(say("teams.saved", filled.details().name().strip()));
                })
                .open();
    }
}

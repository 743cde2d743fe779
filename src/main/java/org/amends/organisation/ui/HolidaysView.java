package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.amends.kernel.Invalid;
import org.amends.organisation.BusinessHours;
import org.amends.organisation.CalendarAdministration;
import org.amends.organisation.CalendarData;
import org.amends.organisation.CalendarId;
import org.amends.organisation.DayApart;
import org.amends.organisation.SpecialDay;
import org.amends.uikit.Card;
import org.amends.uikit.EmptyState;
import org.amends.uikit.FieldProblems;
import org.amends.uikit.Glyph;
import org.amends.uikit.Keys;
import org.amends.uikit.Notices;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;
import org.jspecify.annotations.Nullable;

/** Days that are not like others: public holidays, and the company's own. Year and calendar stand in the address. */
@Route(HolidaysView.PATH)
@Menu(order = 306, title = "organisation.holidays")
@RolesAllowed("ADMIN")
public class HolidaysView extends Page implements BeforeEnterObserver, TitledPage {

    static final String PATH = "admin/holidays";
    private static final String YEAR = "year";
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2099;

    private final CalendarAdministration calendars;
    private final HoursPreview preview;
    private final Div which = new Div();
    private final Div list = new Div();
    private final Span yearShown = new Span();
    private final PlaceCard place;
    private CalendarData shown;
    private int year;

    public HolidaysView(CalendarAdministration calendars, HoursPreview preview) {
        this.calendars = calendars;
        this.preview = preview;
        this.shown = calendars.require(CalendarId.COMPANY);
        this.place = new PlaceCard(calendars, preview, this::change);
        which.addClassName("am-actions");
        Button add = Keys.on("c", new Button(say("holidays.new"), pressed -> add(null, "", false)));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yearShown.addClassName("am-strong");
        Card days =
                new Card(say("holidays.list"), list).withAside(step(Glyph.LEFT, -1), yearShown, step(Glyph.RIGHT, 1));
        Div columns = new Div(days, place);
        columns.addClassName("am-admin");
        add(new PageHeader(title(), say("holidays.text"), add), which, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        shown = CalendarChips.asked(entering, calendars);
        int now = preview.today(shown.hours()).getYear();
        year = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .filter(asked -> asked.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(asked -> asked >= EARLIEST && asked <= LATEST)
                .orElse(now);
        CalendarChips.show(which, calendars.all(), shown, id -> go(id, year));
        yearShown.setText(Integer.toString(year));
        place.show(shown);
        show();
    }

    private void show() {
        list.removeAll();
        List<DayApart> days = calendars.daysApart(shown.hours(), year);
        if (days.isEmpty()) {
            list.add(new EmptyState(
                    Glyph.CALENDAR, say("holidays.none", Integer.toString(year)), say("holidays.none.text")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("am-rows");
        LocalDate today = preview.today(shown.hours());
        days.forEach(
                day -> rows.add(new ListItem(new DayRow(day, today, this::remove, why -> add(day.day(), why, true)))));
        list.add(rows);
    }

    private Button step(Glyph icon, int years) {
        Button step = new Button(icon.create(), pressed -> go(shown.id(), year + years));
        step.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        step.setAriaLabel(say(years < 0 ? "holidays.before" : "holidays.after"));
        return step;
    }

    private void add(@Nullable LocalDate day, String why, boolean opens) {
        new DayForm(day, why, opens).ask(preview.clocks(shown.teams()), (chosen, special) -> {
            SortedMap<LocalDate, SpecialDay> days = new TreeMap<>(shown.hours().specialDays());
            SpecialDay known = days.putIfAbsent(chosen, special);
            if (known != null) {
                throw new Invalid("day", "organisation.holidays.day.taken", known.name());
            }
            write(shown.hours().except(days));
            Notices.success(say("holidays.saved", HoursWords.of(chosen)));
            go(shown.id(), chosen.getYear());
        });
    }

    private void remove(LocalDate day) {
        SortedMap<LocalDate, SpecialDay> days = new TreeMap<>(shown.hours().specialDays());
        days.remove(day);
        if (new FieldProblems().overcome(() -> write(shown.hours().except(days)))) {
            Notices.success(say("holidays.removed", HoursWords.of(day)));
        }
        go(shown.id(), year);
    }

    private void change(BusinessHours hours) {
        if (new FieldProblems().overcome(() -> write(hours))) {
            Notices.success(say("hours.saved"));
            go(shown.id(), year);
        }
    }

    private void write(BusinessHours hours) {
        calendars.change(shown.id(), shown.version(), shown.name(), hours);
    }

    private static void go(CalendarId id, int year) {
        UI.getCurrent()
                .navigate(
                        PATH,
                        QueryParameters.simple(
                                Map.of(CalendarChips.PARAMETER, id.text(), YEAR, Integer.toString(year))));
    }
}

package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.amends.organisation.BusinessHours;
import org.amends.organisation.CalendarAdministration;
import org.amends.organisation.CalendarData;
import org.amends.organisation.CalendarId;
import org.amends.uikit.Card;
import org.amends.uikit.Dialogs;
import org.amends.uikit.FieldProblems;
import org.amends.uikit.Notices;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;

/** When the company and its teams are open, with what that means beside it. Which hours are shown stands in the address. */
@Route(HoursView.PATH)
@Menu(order = 304, title = "organisation.hours")
@RolesAllowed("ADMIN")
public class HoursView extends Page implements BeforeEnterObserver, TitledPage {

    static final String PATH = "admin/hours";
    private static final int LONGEST_NAME = 100;

    private final CalendarAdministration calendars;
    private final HoursPreview preview;
    private final Div which = new Div();
    private final WeekEditor week = new WeekEditor(this::preview);
    private final ComboBox<String> zone = new ComboBox<>(say("hours.zone"));
    private final TextField name = new TextField(say("hours.name"));
    private final Div said = new Div();
    private final Div clocks = new Div();
    private final Button remove = new Button(say("hours.remove"), pressed -> remove());
    private CalendarData shown;

    public HoursView(CalendarAdministration calendars, HoursPreview preview) {
        this.calendars = calendars;
        this.preview = preview;
        this.shown = calendars.require(CalendarId.COMPANY);
        zone.setItems(zones());
        zone.setWidth("min(22rem, 100%)");
        zone.addValueChangeListener(chosen -> preview());
        name.setMaxLength(LONGEST_NAME);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        Button save = new Button(say("hours.save"), pressed -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div acts = new Div(save, remove);
        acts.addClassName("am-actions");
        said.addClassName("am-said");
        said.getElement().setAttribute("aria-live", "polite");
        Div columns = new Div(
                new Card(say("hours.week.title"), name, week, zone),
                new Card(say("hours.preview"), said, clocks, acts));
        columns.addClassName("am-admin");
        which.addClassName("am-actions");
        add(
                new PageHeader(title(), say("hours.text"), new Button(say("hours.new"), pressed -> create())),
                which,
                columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        shown = CalendarChips.asked(entering, calendars);
        CalendarChips.show(which, calendars.all(), shown, HoursView::go);
        name.setVisible(!shown.isCompanys());
        name.setValue(shown.name());
        remove.setVisible(!shown.isCompanys() && shown.teams().isEmpty());
        week.show(shown.hours().shifts());
        zone.setValue(shown.hours().zone().getId());
        preview();
    }

    /** As it stands on the screen; empty while a time is missing. */
    private Optional<BusinessHours> draft() {
        ZoneId there = zone.getValue() == null ? shown.hours().zone() : ZoneId.of(zone.getValue());
        return week.shifts().map(shifts -> shown.hours().open(shifts).in(there));
    }

    private void preview() {
        Optional<BusinessHours> draft = draft();
        draft.ifPresent(hours -> preview.show(said, hours));
        boolean moves = draft.filter(hours -> !hours.equals(shown.hours())).isPresent();
        clocks.removeAll();
        if (moves) {
            clocks.add(preview.clocks(shown.teams()));
        }
    }

    private void save() {
        Optional<BusinessHours> draft = draft();
        if (draft.isEmpty()) {
            Notices.failure(say("hours.missing"));
            return;
        }
        boolean saved = new FieldProblems()
                .at("name", name)
                .overcome(() -> calendars.change(shown.id(), shown.version(), name.getValue(), draft.get()));
        if (saved) {
            Notices.success(say("hours.saved"));
            go(shown.id());
        }
    }

    private void create() {
        TextField called = new TextField(say("hours.name"));
        called.setMaxLength(LONGEST_NAME);
        called.setWidthFull();
        FieldProblems problems = new FieldProblems().at("name", called);
        Dialogs.form(
                say("hours.new"),
                say("hours.new.text"),
                say("hours.new.do"),
                () -> problems.overcome(() -> go(calendars.add(called.getValue(), shown.hours()))),
                called);
    }

    private void remove() {
        if (new FieldProblems().overcome(() -> calendars.remove(shown.id()))) {
            Notices.success(say("hours.removed", shown.name()));
            go(CalendarId.COMPANY);
        }
    }

    private static void go(CalendarId id) {
        UI.getCurrent()
                .navigate(
                        PATH,
                        id.equals(CalendarId.COMPANY)
                                ? QueryParameters.empty()
                                : QueryParameters.of(CalendarChips.PARAMETER, id.text()));
    }

    private static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("Etc/UTC")
                        || id.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
    }
}

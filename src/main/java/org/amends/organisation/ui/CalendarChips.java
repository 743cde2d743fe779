package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.amends.organisation.CalendarAdministration;
import org.amends.organisation.CalendarData;
import org.amends.organisation.CalendarId;
import org.amends.organisation.Team;
import org.amends.uikit.ChipRow;
import org.amends.uikit.FilterChip;

/** Which of several opening hours a page is about, as its address says, and who keeps them. */
final class CalendarChips {

    static final String PARAMETER = "calendar";

    private CalendarChips() {}

    /** The company's, unless the address names others that are there. */
    static CalendarData asked(BeforeEnterEvent entering, CalendarAdministration calendars) {
        String id = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(PARAMETER)
                .orElse("");
        List<CalendarData> all = calendars.all();
        return all.stream()
                .filter(known -> known.id().text().equals(id))
                .findFirst()
                .orElse(all.get(0));
    }

    static void show(Div place, List<CalendarData> all, CalendarData shown, Consumer<CalendarId> chosen) {
        place.removeAll();
        if (all.size() > 1) {
            ChipRow chips = new ChipRow(say("hours.which"));
            all.forEach(known -> chips.add(new FilterChip(
                    HoursWords.name(known), known.id().equals(shown.id()), pressed -> chosen.accept(known.id()))));
            place.add(chips);
        }
        String teams = shown.teams().stream().map(Team::name).collect(Collectors.joining(", "));
        Span kept = new Span(teams.isEmpty() ? say("hours.kept.nobody") : say("hours.kept", teams));
        kept.addClassNames("am-small", "am-third");
        kept.getElement().setAttribute("dir", "auto");
        place.add(kept);
    }
}

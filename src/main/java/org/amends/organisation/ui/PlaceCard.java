package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.amends.organisation.BusinessHours;
import org.amends.organisation.CalendarAdministration;
import org.amends.organisation.CalendarData;
import org.amends.organisation.CalendarId;
import org.amends.uikit.Card;
import org.jspecify.annotations.Nullable;

/** Whose public holidays are kept. */
final class PlaceCard extends Composite<Card> {

    private final CalendarAdministration calendars;
    private final HoursPreview preview;
    private final ComboBox<String> country = new ComboBox<>(say("holidays.place.country"));
    private final ComboBox<String> region = new ComboBox<>(say("holidays.place.region"));
    private final Div clocks = new Div();
    private final Button save;
    private Map<String, String> regions = Map.of();
    private CalendarData shown;

    PlaceCard(CalendarAdministration calendars, HoursPreview preview, Consumer<BusinessHours> changed) {
        this.calendars = calendars;
        this.preview = preview;
        this.shown = calendars.require(CalendarId.COMPANY);
        country.setItems(calendars.countries().stream()
                .sorted(Comparator.comparing(HoursWords::country))
                .toList());
        country.setItemLabelGenerator(HoursWords::country);
        country.setPlaceholder(say("holidays.country.none"));
        country.setClearButtonVisible(true);
        country.setWidthFull();
        country.addValueChangeListener(chosen -> {
            regionsOf(chosen.getValue());
            show();
        });
        region.setItemLabelGenerator(code -> regions.getOrDefault(code, code));
        region.setPlaceholder(say("holidays.region.none"));
        region.setClearButtonVisible(true);
        region.setWidthFull();
        region.addValueChangeListener(chosen -> show());
        save = new Button(say("hours.save"), pressed -> changed.accept(draft()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().add(country, region, clocks, save);
    }

    @Override
    protected Card initContent() {
        return new Card(say("holidays.place"));
    }

    void show(CalendarData calendar) {
        shown = calendar;
        String land = calendar.hours().country();
        country.setValue(land == null ? null : land.toUpperCase(Locale.ROOT));
        regionsOf(country.getValue());
        String part = calendar.hours().region();
        region.setValue(part == null ? null : part.toLowerCase(Locale.ROOT));
        show();
    }

    private void regionsOf(@Nullable String land) {
        regions = land == null ? Map.of() : calendars.regions(land);
        region.clear();
        region.setItems(regions.keySet());
        region.setVisible(!regions.isEmpty());
    }

    private BusinessHours draft() {
        return shown.hours().keeping(country.getValue(), region.getValue());
    }

    private void show() {
        BusinessHours now = shown.hours();
        boolean same = same(now.country(), country.getValue()) && same(now.region(), region.getValue());
        save.setVisible(!same);
        clocks.removeAll();
        if (!same) {
            clocks.add(preview.clocks(shown.teams()));
        }
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equalsIgnoreCase(other);
    }
}

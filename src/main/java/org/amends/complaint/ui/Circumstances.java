package org.amends.complaint.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.amends.complaint.Sector;
import org.amends.customer.CustomerProfile;
import org.amends.organisation.Jurisdiction;
import org.amends.uikit.Card;
import org.amends.uikit.DayField;
import org.amends.uikit.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** When it came, whose law counts, in which language, and what support the customer needs. */
class Circumstances extends Div {

    /** Checks only; what is typed is read from the fields. */
    private static final class Typed {}

    private static final int NEEDS_SUGGESTED = 7;
    private static final int LONGEST_NEED = 150;
    private static final int MOST_NEEDS = 10;

    private final Times times;
    private final LocalDateTime opened;
    private final List<String> suggested;
    private final DateTimePicker received = new DateTimePicker(Labels.say("complaint.new.received"));
    private final Select<Locale> language = new Select<>();
    private final Select<Jurisdiction> jurisdiction = new Select<>();
    private final Select<Sector> sector = new Select<>();
    private final MultiSelectComboBox<String> needs = new MultiSelectComboBox<>(Labels.say("complaint.new.needs"));
    private final Binder<Typed> checks = new Binder<>();

    /** @param reader the language of the page, which is the first guess */
    Circumstances(Times times, Locale reader) {
        this.times = times;
        opened = times.onTheWall();
        received.setValue(opened);
        received.setLocale(reader);
        received.setDatePickerI18n(DayField.words());
        language.setLabel(Labels.say("complaint.new.language"));
        language.setItems(ReaderLanguage.OFFERED);
        language.setItemLabelGenerator(one -> Labels.say("complaint.new.language." + one.getLanguage()));
        speaks(reader.getLanguage());
        jurisdiction.setLabel(Labels.say("complaint.new.jurisdiction"));
        jurisdiction.setItems(Jurisdiction.values());
        jurisdiction.setItemLabelGenerator(
                one -> Labels.say(one == null ? "complaint.new.jurisdiction.none" : "complaint.jurisdiction." + one));
        jurisdiction.setEmptySelectionAllowed(true);
        jurisdiction.setEmptySelectionCaption(Labels.say("complaint.new.jurisdiction.none"));
        sector.setLabel(Labels.say("complaint.new.sector"));
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(Labels::of);
        sector.setValue(Sector.OTHER);
        suggested = Stream.iterate(1, number -> number + 1)
                .limit(NEEDS_SUGGESTED)
                .map(number -> Labels.say("complaint.new.needs." + number))
                .toList();
        needs.setItems(suggested);
        needs.setHelperText(Labels.say("complaint.new.needs.consent"));
        needs.setAllowCustomValue(true);
        needs.addCustomValueSetListener(typed -> addNeed(typed.getDetail()));
        checks.forField(received)
                .withValidator(
                        moment -> moment == null || !moment.isAfter(times.onTheWall()),
                        Labels.say("complaint.new.received.future"))
                .bind(typed -> opened, (typed, value) -> {});
        Div law = new Div(jurisdiction, sector, language);
        law.addClassNames("am-form", "am-form-two");
        language.addClassName("am-form-wide");
        addClassName("am-form");
        add(new Card(Labels.say("complaint.new.circumstances"), received, law, needs));
    }

    void keepIn(Draft draft) {
        draft.keep("received", received, LocalDateTime::toString, text -> received.setValue(LocalDateTime.parse(text)));
        draft.keep("language", language, Locale::getLanguage, this::speaks);
        draft.keep("jurisdiction", jurisdiction, Jurisdiction.class);
        draft.keep("sector", sector, Sector.class);
        draft.keep("needs", needs, all -> String.join("\n", all), text -> text.lines()
                .limit(MOST_NEEDS)
                .forEach(this::addNeed));
    }

    /** What decides the priority and the dates. */
    void onChange(Runnable listener) {
        received.addValueChangeListener(changed -> listener.run());
        jurisdiction.addValueChangeListener(changed -> listener.run());
        sector.addValueChangeListener(changed -> listener.run());
        needs.addValueChangeListener(changed -> listener.run());
    }

    /** What the customer speaks, if we do. */
    void follow(CustomerProfile customer) {
        speaks(customer.language());
    }

    boolean isComplete() {
        return checks.validate().isOk();
    }

    /** None while nobody has said otherwise: then it is the moment of filing. */
    @Nullable
    Instant receivedAt() {
        LocalDateTime said = received.getValue();
        return said == null || said.equals(opened) ? null : times.at(said);
    }

    String language() {
        return language.getValue().getLanguage();
    }

    @Nullable
    String jurisdiction() {
        return jurisdiction.isEmpty() ? null : jurisdiction.getValue().code();
    }

    @Nullable
    String sector() {
        return sector.getValue() == Sector.OTHER ? null : sector.getValue().name();
    }

    List<String> supportNeeds() {
        return needs.getValue().stream().limit(MOST_NEEDS).toList();
    }

    private void speaks(String code) {
        ReaderLanguage.OFFERED.stream()
                .filter(offered -> code.startsWith(offered.getLanguage()))
                .findFirst()
                .ifPresent(language::setValue);
    }

    private void addNeed(String typed) {
        Set<String> all = new LinkedHashSet<>(needs.getValue());
        all.add(typed.length() > LONGEST_NEED ? typed.substring(0, LONGEST_NEED) : typed);
        needs.setItems(
                Stream.concat(suggested.stream(), all.stream()).distinct().toList());
        needs.setValue(all);
    }
}

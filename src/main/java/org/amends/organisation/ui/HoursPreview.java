package org.amends.organisation.ui;

import static org.amends.organisation.ui.UserWords.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.amends.kernel.Invalid;
import org.amends.organisation.BusinessHours;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CasesInHand;
import org.amends.organisation.HoursExample;
import org.amends.organisation.OpenTime;
import org.amends.organisation.Team;
import org.amends.uikit.InfoBox;
import org.springframework.beans.factory.ObjectProvider;

/** What hours mean, before and after they are kept. */
@SpringComponent
class HoursPreview {

    private final BusinessTime businessTime;
    private final ObjectProvider<HoursExample> examples;
    private final ObjectProvider<CasesInHand> cases;
    private final Clock clock;

    HoursPreview(
            BusinessTime businessTime,
            ObjectProvider<HoursExample> examples,
            ObjectProvider<CasesInHand> cases,
            Clock clock) {
        this.businessTime = businessTime;
        this.examples = examples;
        this.cases = cases;
        this.clock = clock;
    }

    /** In sentences; what cannot be kept says why not instead. */
    void show(Div place, BusinessHours hours) {
        place.removeAll();
        try {
            OpenTime open = businessTime.by(hours);
            List<String> sentences = new ArrayList<>();
            sentences.add(HoursWords.today(open, today(hours)));
            sentences.add(HoursWords.week(hours.shifts()));
            examples.orderedStream().map(example -> example.by(open)).forEach(sentences::add);
            sentences.forEach(sentence -> place.add(new Paragraph(sentence)));
        } catch (Invalid invalid) {
            place.add(new InfoBox(say(invalid)).problem());
        }
    }

    /** What happens to the clocks of open cases when the hours of these teams change. */
    InfoBox clocks(List<Team> teams) {
        int open = cases.stream()
                .mapToInt(known -> known.of(teams.stream().map(Team::id).toList()))
                .sum();
        return new InfoBox(UserWords.say("hours.clocks", open)).caution();
    }

    LocalDate today(BusinessHours hours) {
        return LocalDate.now(clock.withZone(hours.zone()));
    }

    private static String say(Invalid invalid) {
        return UI.getCurrent().getTranslation(invalid.key(), invalid.arguments());
    }
}

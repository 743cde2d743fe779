package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amends.complaint.Priority;
import org.amends.complaint.SavedViews;
import org.amends.complaint.Stage;
import org.amends.customer.Tier;
import org.amends.uikit.ChipRow;
import org.amends.uikit.ChoiceChip;
import org.amends.uikit.FilterChip;

/** The filters of a queue. Each press asks for another address; what is pressed is read from the address. */
class QueueChips extends Div {

    private final Consumer<QueueChoice> chosen;
    private final FilterChip team = chip("complaint.queue.chip.team", pressed -> choice().withEveryTeam(!pressed));
    private final FilterChip mine = chip("complaint.queue.chip.mine", pressed -> choice().withMine(pressed));
    private final FilterChip unassigned =
            chip("complaint.queue.chip.unassigned", pressed -> choice().withUnassigned(pressed));
    private final FilterChip late = chip("complaint.queue.chip.late", pressed -> choice().withLate(pressed));
    private final ChoiceChip<Tier> tier;
    private final ChoiceChip<Stage> stage;
    private final ChoiceChip<Priority> priority;
    private final ViewsChip views;
    private QueueChoice choice = QueueChoice.TEAM;

    /**
     * @param wide whether it is everybody's queue, and not only one's own
     * @param hasTeam whether the reader is in a team
     * @param viewChosen told the query of a saved view
     */
    QueueChips(
            boolean wide,
            boolean hasTeam,
            SavedViews saved,
            Consumer<QueueChoice> chosen,
            Consumer<String> viewChosen) {
        this.chosen = chosen;
        views = new ViewsChip(saved, viewChosen);
        tier = new ChoiceChip<>(
                Labels.say("complaint.queue.chip.tier"),
                List.of(Tier.values()),
                Labels::tier,
                one -> chosen.accept(choice().with(one)));
        stage = new ChoiceChip<>(
                Labels.say("complaint.queue.chip.stage"),
                Arrays.stream(Stage.values()).filter(one -> one != Stage.CLOSED).toList(),
                Labels::of,
                one -> chosen.accept(choice().with(one)));
        priority = new ChoiceChip<>(
                Labels.say("complaint.queue.chip.priority"),
                List.of(Priority.values()),
                Labels::of,
                one -> chosen.accept(choice().with(one)));
        List<Component> chips = new ArrayList<>();
        if (wide && hasTeam) {
            chips.add(team);
        }
        if (wide) {
            chips.addAll(List.of(mine, unassigned));
        }
        chips.addAll(List.of(late, priority, tier, stage));
        if (wide) {
            chips.add(views);
        }
        add(new ChipRow(Labels.say("complaint.queue.chips"), chips.toArray(Component[]::new)));
    }

    void show(QueueChoice shown) {
        if (!shown.equals(choice) || views.getText().isEmpty()) {
            views.show(shown);
        }
        choice = shown;
        team.select(!shown.everyTeam());
        mine.select(shown.mine());
        unassigned.select(shown.unassigned());
        late.select(shown.late());
        tier.show(shown.tier());
        stage.show(shown.stage());
        priority.show(shown.priority());
    }

    void count(int ownCases, int nobodys, int overdue) {
        mine.count(ownCases);
        unassigned.count(nobodys);
        late.count(overdue);
    }

    private QueueChoice choice() {
        return choice;
    }

    private FilterChip chip(String key, Function<Boolean, QueueChoice> next) {
        return new FilterChip(Labels.say(key), false, pressed -> chosen.accept(next.apply(pressed)));
    }
}

package org.amends.complaint.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amends.complaint.FiledComplaint;
import org.amends.complaint.Kind;
import org.amends.complaint.NewComplaint;
import org.amends.complaint.Triage;
import org.amends.customer.CustomerProfile;
import org.amends.uikit.Card;
import org.amends.uikit.SegmentedChoice;
import org.jspecify.annotations.Nullable;

/** How taking in the complaint ends: it is filed for later, or done with while the customer is there. */
final class EndingChoice extends Div {

    private static final String FILE = "complaint.new.file";
    private static final String LATER = "complaint.new.ending.later";

    private final Map<String, IntakeEnding> endings = new LinkedHashMap<>();
    private final Map<String, IntakeEnding.Form> forms = new LinkedHashMap<>();
    private final SegmentedChoice<String> choice;
    private final Div fields = new Div();
    private final Card card;
    private final Consumer<Boolean> demand;
    private Runnable changed = () -> {};

    /** @param demand told whether the complaint has to be judged now */
    EndingChoice(List<IntakeEnding> offered, Supplier<@Nullable CustomerProfile> customer, Consumer<Boolean> demand) {
        this.demand = demand;
        offered.forEach(ending -> {
            endings.put(ending.label(), ending);
            forms.put(ending.label(), ending.form(customer));
        });
        choice = new SegmentedChoice<>(
                Labels.say("complaint.new.ending"),
                Stream.concat(Stream.of(LATER), endings.keySet().stream()).toList(),
                Labels::say);
        choice.setValue(LATER);
        choice.addValueChangeListener(chosen -> show());
        card = new Card(Labels.say("complaint.new.ending"), choice, fields);
        add(card);
    }

    void keepIn(Draft draft) {
        forms.forEach((label, form) -> draft.keepTexts(label, form.fields()));
        draft.keep("ending", choice, Function.identity(), text -> {
            if (!endings.containsKey(text)) {
                throw new IllegalArgumentException(text);
            }
            choice.setValue(text);
        });
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** The text key of what the button does. */
    String act() {
        return Optional.ofNullable(endings.get(choice.getValue()))
                .map(IntakeEnding::act)
                .orElse(FILE);
    }

    /** Only what suits such a kind is offered. */
    void follow(Kind kind) {
        boolean any = forms.values().stream().filter(form -> form.suits(kind)).count() > 0;
        card.setVisible(any);
        if (!any) {
            choice.setValue(LATER);
        }
        chosen().ifPresent(IntakeEnding.Form::lookAgain);
    }

    boolean isComplete() {
        return chosen().map(IntakeEnding.Form::isComplete).orElse(true);
    }

    /** Only when complete. Empty when it is filed for later. */
    Optional<FiledComplaint> end(NewComplaint told, Optional<Triage> judged) {
        return chosen().map(form -> form.end(told, judged.orElseThrow()));
    }

    private Optional<IntakeEnding.Form> chosen() {
        return Optional.ofNullable(forms.get(choice.getValue()));
    }

    private void show() {
        fields.removeAll();
        chosen().ifPresent(form -> {
            form.lookAgain();
            fields.add(form.fields());
        });
        demand.accept(chosen().isPresent());
        changed.run();
    }
}

package org.amends.complaint.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.complaint.Kind;
import org.amends.complaint.Severity;
import org.amends.complaint.Sign;
import org.amends.complaint.Triage;
import org.amends.uikit.Card;
import org.amends.uikit.InfoBox;
import org.amends.uikit.SegmentedChoice;
import org.jspecify.annotations.Nullable;

/**
 * How bad it is, as far as one hears it on the phone. What is ticked proposes a severity and a kind, with the reason; who
 * takes the complaint in decides. Nothing ticked and nothing chosen leaves it to be judged later.
 */
final class JudgementForm extends Div {

    private final CheckboxGroup<Sign> signs = new CheckboxGroup<>(Labels.say("complaint.new.signs"));
    private final SegmentedChoice<Severity> severity = new SegmentedChoice<>(
            Labels.say("complaint.triage.severity"), Arrays.asList(Severity.values()), Severity::name);
    private final InfoBox proposed = new InfoBox("");
    private final ComboBox<String> category = new ComboBox<>(Labels.say("complaint.triage.category"));
    private boolean demanded;
    private boolean assumed;

    /**
     * @param categories those in use
     * @param kind told the kind that the signs speak for
     * @param changed told after each change
     */
    JudgementForm(List<String> categories, Consumer<Kind> kind, Runnable changed) {
        addClassName("am-form");
        signs.setItems(Sign.values());
        signs.setItemLabelGenerator(Labels::of);
        signs.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        signs.addValueChangeListener(ticked -> {
            Sign.kind(ticked.getValue()).ifPresent(kind);
            severity.setValue(ticked.getValue().isEmpty() ? null : Sign.severity(ticked.getValue()));
            explain();
        });
        severity.addValueChangeListener(chosen -> {
            assumed = false;
            explain();
            changed.run();
        });
        category.setItems(categories);
        category.setAllowCustomValue(true);
        category.addCustomValueSetListener(typed -> category.setValue(typed.getDetail()));
        category.addValueChangeListener(chosen -> category.setInvalid(false));
        category.setWidthFull();
        explain();
        add(new Card(Labels.say("complaint.new.judgement"), signs, severity, proposed, category));
    }

    void keepIn(Draft draft) {
        draft.keep(
                "signs",
                signs,
                ticked -> ticked.stream().map(Sign::name).collect(Collectors.joining(" ")),
                text -> signs.setValue(
                        Stream.of(text.split(" ")).map(Sign::valueOf).collect(Collectors.toSet())));
        draft.keep("severity", severity, Severity.class);
        draft.keep("category", category, Function.identity(), category::setValue);
    }

    /** Whether it has to be judged now, since it is to be resolved now. */
    void demand(boolean now) {
        demanded = now;
        if (now && severity.isEmpty()) {
            severity.setValue(Severity.S3);
            assumed = true;
        } else if (!now && assumed) {
            severity.clear();
        }
        severity.setRequiredIndicatorVisible(now);
        category.setRequiredIndicatorVisible(now);
        explain();
    }

    /** Says at the field what is missing: who judges how bad it is says what it is. */
    boolean isComplete() {
        boolean missing = (demanded || !severity.isEmpty()) && category.isEmpty();
        category.setInvalid(missing);
        category.setErrorMessage(missing ? Labels.say("complaint.triage.category.missing") : "");
        return !missing;
    }

    @Nullable
    Severity severity() {
        return severity.getValue();
    }

    /** None while nobody has judged it. Only when complete. */
    Optional<Triage> judged() {
        return category.isEmpty()
                ? Optional.empty()
                : Optional.of(new Triage(
                        null, category.getValue(), severity.isEmpty() ? Severity.S3 : severity.getValue(), null));
    }

    private void explain() {
        Severity chosen = severity.getValue();
        if (chosen == null) {
            proposed.setText(Labels.say("complaint.new.judgement.later"));
            return;
        }
        String because = chosen == Sign.severity(signs.getValue())
                ? Sign.gravest(signs.getValue())
                        .map(sign -> Labels.say("complaint.new.judgement.because", Labels.of(sign)))
                        .orElse("")
                : "";
        proposed.setText(Labels.say("complaint.new.severity." + chosen.name()) + because);
    }
}

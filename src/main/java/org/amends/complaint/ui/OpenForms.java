package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.Step;
import org.amends.uikit.Card;
import org.amends.uikit.KeptTextArea;

/**
 * The forms on the page of a case. What somebody is writing in one stays when something else on the page is done, and is
 * handed over when somebody else does the step first.
 */
final class OpenForms {

    private record Shown(Set<Step> steps, Component form, Card card) {}

    private final Map<CaseForm, Shown> shown = new HashMap<>();
    private final String writer;

    /** @param writer the name that what is typed here is kept under */
    OpenForms(String writer) {
        this.writer = writer;
    }

    Card of(CaseForm form, ComplaintData complaint, CaseActions actions) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        form.steps().stream().filter(complaint::offers).forEach(steps::add);
        Shown known = shown.get(form);
        if (known == null || !known.steps().equals(steps)) {
            known = open(steps, form, complaint, actions);
            shown.put(form, known);
        } else if (known.form() instanceof StepForm kept) {
            kept.lookAgain();
        }
        return known.card();
    }

    private Shown open(Set<Step> steps, CaseForm form, ComplaintData complaint, CaseActions actions) {
        Component fresh = form.of(complaint, actions.after(() -> shown.remove(form)));
        String first = steps.iterator().next().code();
        List<KeptTextArea> texts = KeptTextArea.within(fresh);
        for (int place = 0; place < texts.size(); place++) {
            texts.get(place).keptAs(writer + "/" + first + "/" + place);
        }
        return new Shown(steps, fresh, new Card(Labels.say("complaint.now." + first), fresh));
    }

    /** @return what stood in the forms that are not open any more, though nobody here has done their steps */
    List<KeptTextArea> keepOnly(List<CaseForm> open) {
        List<KeptTextArea> overtaken = new ArrayList<>();
        shown.keySet().stream().filter(form -> !open.contains(form)).toList().forEach(form -> {
            Shown gone = Objects.requireNonNull(shown.remove(form));
            KeptTextArea.within(gone.form()).stream()
                    .filter(text -> !text.getValue().isBlank())
                    .forEach(overtaken::add);
        });
        return overtaken;
    }
}

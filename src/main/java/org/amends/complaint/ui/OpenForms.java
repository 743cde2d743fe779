package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.Step;

/** The forms on the page of a case. What somebody is writing in one stays when something else on the page is done. */
final class OpenForms {

    private record Shown(Set<Step> steps, Component component) {}

    private final Map<CaseForm, Shown> shown = new HashMap<>();

    Component of(CaseForm form, ComplaintData complaint, CaseActions actions) {
        Set<Step> steps = EnumSet.noneOf(Step.class);
        form.steps().stream().filter(complaint::offers).forEach(steps::add);
        Shown known = shown.get(form);
        if (known == null || !known.steps().equals(steps)) {

            // once it is done there is nothing left in it to keep
            Component fresh = form.of(complaint, actions.after(() -> shown.remove(form)));
            known = new Shown(steps, fresh);
            shown.put(form, known);
        } else if (known.component() instanceof StepForm kept) {
            kept.lookAgain();
        }
        return known.component();
    }

    void keepOnly(List<CaseForm> open) {
        shown.keySet().retainAll(open);
    }
}

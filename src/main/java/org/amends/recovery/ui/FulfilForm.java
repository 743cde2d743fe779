package org.amends.recovery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Set;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.Step;
import org.amends.complaint.ui.CaseActions;
import org.amends.complaint.ui.CaseForm;
import org.amends.complaint.ui.StepForm;
import org.amends.organisation.BusinessTime;
import org.amends.recovery.Fulfilment;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Moments;

/** What is not carried out by itself, a person does, and says how. */
@SpringComponent
class FulfilForm implements CaseForm {

    private final Fulfilment fulfilment;
    private final Clock clock;
    private final BusinessTime business;

    FulfilForm(Fulfilment fulfilment, Clock clock, BusinessTime business) {
        this.fulfilment = fulfilment;
        this.clock = clock;
        this.business = business;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.FULFIL);
    }

    @Override
    public Component of(ComplaintData complaint, CaseActions actions) {
        Div words = new Div();
        TextArea note = StepForm.text(words.getTranslation("recovery.fulfil.note"));
        Div todo = new Div();
        return new StepForm(new InfoBox(words.getTranslation("recovery.fulfil.text")).caution(), todo, note)
                .showing(() -> {
                    todo.removeAll();
                    todo.add(new GrantedLines(
                            fulfilment.byHand(complaint.id()),
                            new Moments(clock, business.hours().zone())));
                })
                .withAct(
                        words.getTranslation("recovery.fulfil.act"),
                        () -> actions.perform(
                                "recovery.fulfil.done",
                                () -> fulfilment.doneByHand(complaint.number(), note.getValue())));
    }
}

package org.amends.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.Step;
import org.amends.complaint.ui.CaseActions;
import org.amends.complaint.ui.CaseForm;
import org.amends.complaint.ui.StepForm;
import org.amends.followup.FollowUps;
import org.amends.uikit.InfoBox;

/** How the customer is, some days after. */
@SpringComponent
class FollowUpForm implements CaseForm {

    private final FollowUps followUps;

    FollowUpForm(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.FOLLOW_UP);
    }

    @Override
    public Component of(ComplaintData complaint, CaseActions actions) {
        Div words = new Div();
        SatisfactionChoice satisfaction = new SatisfactionChoice();
        TextArea note = StepForm.text(words.getTranslation("followup.result.note"));
        note.setRequiredIndicatorVisible(false);
        note.setMaxLength(FollowUps.LONGEST_NOTE);
        return new StepForm(new InfoBox(words.getTranslation("followup.form.text")), satisfaction, note)
                .withAct(
                        words.getTranslation("followup.form.act"),
                        () -> satisfaction.isComplete()
                                && actions.perform(
                                        "followup.form.done",
                                        () -> followUps.done(
                                                complaint.number(), satisfaction.getValue(), note.getValue())));
    }
}

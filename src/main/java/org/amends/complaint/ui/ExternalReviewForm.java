package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintDesk;
import org.amends.complaint.Step;
import org.amends.uikit.InfoBox;

/** Who outside reviews the case, and what they decided. */
@SpringComponent
class ExternalReviewForm implements CaseForm {

    private final ComplaintDesk desk;

    ExternalReviewForm(ComplaintDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.EXTERNAL);
    }

    @Override
    public Component of(ComplaintData complaint, CaseActions actions) {
        TextField body = field("complaint.external.body");
        TextField reference = field("complaint.external.reference");
        TextArea decision = StepForm.text(Labels.say("complaint.external.decision"));
        decision.setRequiredIndicatorVisible(false);
        decision.setMaxLength(2000);
        if (complaint.externalReview() != null) {
            body.setValue(complaint.externalReview().body());
            reference.setValue(complaint.externalReview().reference());
        }
        return new StepForm(new InfoBox(Labels.say("complaint.external.text")), body, reference, decision)
                .withAct(
                        Labels.say("complaint.external.act"),
                        () -> actions.perform(
                                "complaint.external.done",
                                () -> desk.external(
                                        complaint.number(),
                                        body.getValue(),
                                        reference.getValue(),
                                        decision.getValue())));
    }

    private static TextField field(String key) {
        TextField field = new TextField(Labels.say(key));
        field.setWidthFull();
        field.setMaxLength(100);
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}

package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintDesk;
import org.amends.complaint.Step;

/** The final response with the offer, or the answer to what is no complaint. */
@SpringComponent
class RespondForm implements CaseForm {

    private final ComplaintDesk desk;

    RespondForm(ComplaintDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.RESPOND);
    }

    @Override
    public Component of(ComplaintData complaint, CaseActions actions) {
        TextArea body = StepForm.text(Labels.say("complaint.respond.body"));
        return new StepForm(body)
                .withAct(
                        Labels.say("complaint.respond.act"),
                        () -> actions.perform(
                                "complaint.respond.done", () -> desk.respond(complaint.number(), body.getValue())));
    }
}

package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintDesk;
import org.amends.complaint.Step;

/** What the customer replied to our question. */
@SpringComponent
class ReplyForm implements CaseForm {

    private final ComplaintDesk desk;

    ReplyForm(ComplaintDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.REPLY);
    }

    @Override
    public Component of(ComplaintData complaint, CaseActions actions) {
        TextArea body = StepForm.text(Labels.say("complaint.reply.body"));
        return new StepForm(body)
                .withAct(
                        Labels.say("complaint.reply.act"),
                        () -> actions.perform(
                                "complaint.reply.done", () -> desk.reply(complaint.number(), body.getValue())));
    }
}

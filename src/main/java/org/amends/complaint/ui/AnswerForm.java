package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import org.amends.complaint.Answer;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintDesk;
import org.amends.complaint.Step;
import org.amends.uikit.SegmentedChoice;

/** What the customer says to the final response. */
@SpringComponent
class AnswerForm implements CaseForm {

    private final ComplaintDesk desk;

    AnswerForm(ComplaintDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.ANSWER);
    }

    @Override
    public Component of(ComplaintData complaint, CaseActions actions) {
        SegmentedChoice<Answer> answer = new SegmentedChoice<>(
                Labels.say("complaint.answer.answer"), List.of(Answer.ACCEPTED, Answer.REFUSED), Labels::of);
        TextArea text = StepForm.text(Labels.say("complaint.answer.text"));
        text.setRequiredIndicatorVisible(false);
        return new StepForm(answer, text).withAct(Labels.say("complaint.answer.act"), () -> {
            Answer said = answer.getValue();
            answer.setInvalid(said == null);
            answer.setErrorMessage(Labels.say("complaint.answer.missing"));
            return said != null
                    && actions.perform(
                            "complaint.answer.done", () -> desk.answer(complaint.number(), said, text.getValue()));
        });
    }
}

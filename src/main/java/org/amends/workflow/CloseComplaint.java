package org.amends.workflow;

import org.amends.complaint.Answer;
import org.amends.complaint.ClosureReason;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintProgress;
import org.amends.complaint.Kind;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class CloseComplaint extends ProcessStep {

    private final ComplaintProgress progress;

    CloseComplaint(ComplaintProgress progress) {
        this.progress = progress;
    }

    @Override
    void perform(ComplaintId complaint, DelegateExecution execution) {
        progress.close(complaint, reason(execution));
    }

    private static ClosureReason reason(DelegateExecution execution) {
        if (Kind.COMPLIMENT.name().equals(execution.getVariable(Variables.KIND))) {
            return ClosureReason.THANKED;
        }
        return Answer.ACCEPTED.name().equals(execution.getVariable(Variables.ANSWER))
                ? ClosureReason.SETTLED
                : ClosureReason.ANSWERED;
    }
}

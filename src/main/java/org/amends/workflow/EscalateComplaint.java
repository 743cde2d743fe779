package org.amends.workflow;

import org.amends.complaint.ClockKind;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintProgress;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class EscalateComplaint extends ProcessStep {

    private final ComplaintProgress progress;

    EscalateComplaint(ComplaintProgress progress) {
        this.progress = progress;
    }

    @Override
    void perform(ComplaintId complaint, DelegateExecution execution) {
        progress.escalate(complaint, ClockKind.valueOf(execution.getVariable(Variables.CLOCK, String.class)));
    }
}

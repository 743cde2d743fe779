package org.amends.workflow;

import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintProgress;
import org.amends.recovery.Fulfilment;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class NoteSilence extends ProcessStep {

    private final ComplaintProgress progress;
    private final Fulfilment fulfilment;

    NoteSilence(ComplaintProgress progress, Fulfilment fulfilment) {
        this.progress = progress;
        this.fulfilment = fulfilment;
    }

    @Override
    void perform(ComplaintId complaint, DelegateExecution execution) {
        progress.noteSilence(complaint);
        execution.setVariable(Variables.GRANTED, fulfilment.isDue(complaint));
    }
}

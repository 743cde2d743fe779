package org.amends.workflow;

import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintProgress;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class ReopenComplaint extends ProcessStep {

    private final ComplaintProgress progress;

    ReopenComplaint(ComplaintProgress progress) {
        this.progress = progress;
    }

    @Override
    void perform(ComplaintId complaint, DelegateExecution execution) {
        progress.reopen(complaint);
    }
}

package org.amends.workflow;

import org.amends.complaint.ClosureReason;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintProgress;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class CloseAsWithdrawn extends ProcessStep {

    private final ComplaintProgress progress;

    CloseAsWithdrawn(ComplaintProgress progress) {
        this.progress = progress;
    }

    @Override
    void perform(ComplaintId complaint, DelegateExecution execution) {
        progress.close(complaint, ClosureReason.WITHDRAWN);
    }
}

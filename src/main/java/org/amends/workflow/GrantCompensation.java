package org.amends.workflow;

import org.amends.complaint.ComplaintId;
import org.amends.recovery.Compensations;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class GrantCompensation extends ProcessStep {

    private final Compensations compensations;

    GrantCompensation(Compensations compensations) {
        this.compensations = compensations;
    }

    @Override
    void perform(ComplaintId complaint, DelegateExecution execution) {
        compensations.grant(complaint);
    }
}

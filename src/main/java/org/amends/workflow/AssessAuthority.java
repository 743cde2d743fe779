package org.amends.workflow;

import org.amends.complaint.ComplaintId;
import org.amends.recovery.Compensations;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class AssessAuthority extends ProcessStep {

    private final Compensations compensations;

    AssessAuthority(Compensations compensations) {
        this.compensations = compensations;
    }

    @Override
    void perform(ComplaintId complaint, DelegateExecution execution) {
        execution.setVariable(
                Variables.AUTHORITY, compensations.assessAuthority(complaint).name());
    }
}

package org.amends.workflow;

import org.amends.complaint.ComplaintId;
import org.amends.followup.FollowUps;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

@Component
class MarkFollowUpDue extends ProcessStep {

    private final FollowUps followUps;

    MarkFollowUpDue(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    void perform(ComplaintId complaint, DelegateExecution execution) {
        followUps.fallDue(complaint);
    }
}

package org.amends.workflow;

import org.amends.complaint.ComplaintId;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** A fulfilment of its own: the case goes on beside it, and may even close before it is done. */
@Component
class FulfilInterimRemedy extends ProcessStep {

    private final RuntimeService runtime;

    FulfilInterimRemedy(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    void perform(ComplaintId complaint, DelegateExecution execution) {
        runtime.startProcessInstanceByKey(FulfilmentProcess.KEY, complaint.text());
    }
}

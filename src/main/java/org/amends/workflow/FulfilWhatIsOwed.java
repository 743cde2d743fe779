package org.amends.workflow;

import org.amends.complaint.ComplaintId;
import org.amends.recovery.Fulfilment;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What is owed does not wait for the customer to accept: a fulfilment of its own starts at once. */
@Component
class FulfilWhatIsOwed extends ProcessStep {

    private final Fulfilment fulfilment;
    private final RuntimeService runtime;

    FulfilWhatIsOwed(Fulfilment fulfilment, RuntimeService runtime) {
        this.fulfilment = fulfilment;
        this.runtime = runtime;
    }

    @Override
    void perform(ComplaintId complaint, DelegateExecution execution) {
        if (fulfilment.isDue(complaint)) {
            runtime.startProcessInstanceByKey(FulfilmentProcess.KEY, complaint.text());
        }
    }
}

package org.amends.workflow;

import org.amends.complaint.ComplaintId;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** A service task: reads ids, calls one service method, writes the result. */
abstract class ProcessStep implements JavaDelegate {

    @Override
    public final void execute(DelegateExecution execution) {
        ProcessActor.PROCESS.run(() -> perform(Variables.complaint(execution), execution));
    }

    abstract void perform(ComplaintId complaint, DelegateExecution execution);
}

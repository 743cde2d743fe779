package org.amends.workflow;

import static org.amends.workflow.ComplaintHandlingProcess.MESSAGE_INTERIM_REMEDY_GRANTED;

import java.util.Map;
import org.amends.complaint.Step;
import org.amends.kernel.Conflict;
import org.amends.recovery.RecoveryEvent;
import org.amends.workflow.Variables.Approval;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns what was decided about making it good into the next move of the process, in the same transaction. */
@Component
class RecoveryListener {

    private final RunningCase running;

    RecoveryListener(RunningCase running) {
        this.running = running;
    }

    @EventListener
    void on(RecoveryEvent.Resolved event) {
        running.complete(event.complaint(), Step.RESOLVE, Map.of(Variables.PROPOSED, event.proposed()));
    }

    @EventListener
    void on(RecoveryEvent.Reviewed event) {
        running.complete(
                event.complaint(), Step.REVIEW, Map.of(Variables.PROPOSED, event.proposed(), Variables.REVIEWED, true));
    }

    @EventListener
    void on(RecoveryEvent.Approved event) {
        running.complete(event.complaint(), Step.APPROVE, Map.of(Variables.APPROVAL, Approval.APPROVED.name()));
    }

    @EventListener
    void on(RecoveryEvent.Returned event) {
        running.complete(event.complaint(), Step.RETURN, Map.of(Variables.APPROVAL, Approval.RETURNED.name()));
    }

    @EventListener
    void on(RecoveryEvent.Rejected event) {
        running.complete(event.complaint(), Step.REJECT, Map.of(Variables.APPROVAL, Approval.REJECTED.name()));
    }

    @EventListener
    void on(RecoveryEvent.InterimGranted event) {
        if (!running.tellIfWaiting(event.complaint(), MESSAGE_INTERIM_REMEDY_GRANTED, Map.of())) {
            // a case that began before the process knew of interim remedies runs on without them
            throw new Conflict(
                    running.isRunning(event.complaint(), ComplaintHandlingProcess.KEY)
                            ? "recovery.interim.olderProcess"
                            : "recovery.interim.closed");
        }
    }

    @EventListener
    void on(RecoveryEvent.FulfilledByHand event) {
        running.complete(event.complaint(), Step.FULFIL, Map.of());
    }
}

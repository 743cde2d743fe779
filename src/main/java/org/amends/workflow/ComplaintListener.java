package org.amends.workflow;

import static org.amends.workflow.ComplaintHandlingProcess.MESSAGE_CLOCK_OVERDUE;
import static org.amends.workflow.ComplaintHandlingProcess.MESSAGE_COMPLAINT_REOPENED;
import static org.amends.workflow.ComplaintHandlingProcess.MESSAGE_COMPLAINT_WITHDRAWN;
import static org.amends.workflow.ComplaintHandlingProcess.MESSAGE_CUSTOMER_ANSWERED;
import static org.amends.workflow.ComplaintHandlingProcess.MESSAGE_CUSTOMER_REPLIED;

import java.util.Date;
import java.util.Map;
import org.amends.complaint.ComplaintEvent.ClockOverdue;
import org.amends.complaint.ComplaintEvent.CustomerAnswered;
import org.amends.complaint.ComplaintEvent.CustomerAsked;
import org.amends.complaint.ComplaintEvent.CustomerReplied;
import org.amends.complaint.ComplaintEvent.ExternalReviewRecorded;
import org.amends.complaint.ComplaintEvent.Filed;
import org.amends.complaint.ComplaintEvent.FinalResponseSent;
import org.amends.complaint.ComplaintEvent.Investigated;
import org.amends.complaint.ComplaintEvent.Reopened;
import org.amends.complaint.ComplaintEvent.SuggestionReviewed;
import org.amends.complaint.ComplaintEvent.Triaged;
import org.amends.complaint.ComplaintEvent.Withdrawn;
import org.amends.complaint.Step;
import org.amends.recovery.Fulfilment;
import org.flowable.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns what happened to a complaint into the next move of its process, in the same transaction. */
@Component
class ComplaintListener {

    private final RuntimeService runtime;
    private final RunningCase running;
    private final Fulfilment fulfilment;

    ComplaintListener(RuntimeService runtime, RunningCase running, Fulfilment fulfilment) {
        this.fulfilment = fulfilment;
        this.runtime = runtime;
        this.running = running;
    }

    @EventListener
    void on(Filed event) {
        runtime.startProcessInstanceByKey(
                ComplaintHandlingProcess.KEY,
                event.complaint().text(),
                Map.of(Variables.KIND, event.kind().name(), Variables.REVIEWED, false));
    }

    @EventListener
    void on(Reopened event) {
        if (running.isRunning(event.complaint(), ComplaintHandlingProcess.KEY)) {
            throw RunningCase.notOpen(Step.REOPEN);
        }
        runtime.startProcessInstanceByMessage(
                MESSAGE_COMPLAINT_REOPENED,
                event.complaint().text(),
                Map.of(Variables.KIND, event.kind().name(), Variables.REVIEWED, false));
    }

    @EventListener
    void on(Triaged event) {
        running.complete(
                event.complaint(),
                Step.TRIAGE,
                Map.of(Variables.KIND, event.kind().name()));
    }

    @EventListener
    void on(CustomerAsked event) {
        running.complete(
                event.complaint(),
                Step.ASK,
                Map.of(Variables.ASKED, true, Variables.WAIT_UNTIL, Date.from(event.until())));
    }

    @EventListener
    void on(CustomerReplied event) {
        running.tell(event.complaint(), MESSAGE_CUSTOMER_REPLIED, Step.REPLY, Map.of());
    }

    @EventListener
    void on(Investigated event) {
        running.complete(event.complaint(), Step.INVESTIGATE, Map.of(Variables.ASKED, false));
    }

    @EventListener
    void on(SuggestionReviewed event) {
        running.complete(event.complaint(), Step.REVIEW, Map.of(Variables.ANSWERED, false));
    }

    @EventListener
    void on(FinalResponseSent event) {
        running.complete(event.complaint(), Step.RESPOND, Map.of(Variables.ANSWERED, true));
    }

    @EventListener
    void on(CustomerAnswered event) {
        running.tell(
                event.complaint(),
                MESSAGE_CUSTOMER_ANSWERED,
                Step.ANSWER,
                Map.of(
                        Variables.ANSWER,
                        event.answer().name(),
                        Variables.GRANTED,
                        ProcessActor.PROCESS.call(() -> fulfilment.isDue(event.complaint()))));
    }

    @EventListener
    void on(ExternalReviewRecorded event) {
        running.complete(event.complaint(), Step.EXTERNAL, Map.of(Variables.DECIDED, event.decided()));
    }

    @EventListener
    void on(Withdrawn event) {
        running.tell(event.complaint(), MESSAGE_COMPLAINT_WITHDRAWN, Step.WITHDRAW, Map.of());
    }

    @EventListener
    void on(ClockOverdue event) {
        running.tellIfWaiting(
                event.complaint(),
                MESSAGE_CLOCK_OVERDUE,
                Map.of(Variables.CLOCK, event.clock().name()));
    }
}

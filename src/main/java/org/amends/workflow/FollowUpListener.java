package org.amends.workflow;

import static org.amends.workflow.FollowUpProcess.MESSAGE_CONTACTED_EARLY;
import static org.amends.workflow.FollowUpProcess.MESSAGE_FOLLOW_UP_CANCELLED;

import java.util.Date;
import java.util.Map;
import org.amends.complaint.Step;
import org.amends.followup.FollowUpEvent;
import org.flowable.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts, moves and ends the process of a follow-up. */
@Component
class FollowUpListener {

    private final RuntimeService runtime;
    private final RunningCase running;

    FollowUpListener(RuntimeService runtime, RunningCase running) {
        this.runtime = runtime;
        this.running = running;
    }

    @EventListener
    void on(FollowUpEvent.Planned event) {
        runtime.startProcessInstanceByKey(
                FollowUpProcess.KEY, event.complaint().text(), Map.of(Variables.DUE_AT, Date.from(event.dueAt())));
    }

    /** Before its day by a message, from then on by the task. */
    @EventListener
    void on(FollowUpEvent.Done event) {
        Map<String, Object> result = Map.of(Variables.UNHAPPY, event.unhappy());
        if (!running.tellIfWaiting(event.complaint(), MESSAGE_CONTACTED_EARLY, result)) {
            running.complete(event.complaint(), Step.FOLLOW_UP, result);
        }
    }

    @EventListener
    void on(FollowUpEvent.Cancelled event) {
        running.tellIfWaiting(event.complaint(), MESSAGE_FOLLOW_UP_CANCELLED, Map.of());
    }
}

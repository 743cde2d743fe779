package org.amends.workflow;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.amends.complaint.ComplaintId;
import org.amends.recovery.Fulfilment;
import org.amends.recovery.Fulfilment.Left;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
class CarryOutRemedies extends ProcessStep {

    /** By itself; then a person does it. */
    private static final int ATTEMPTS = 3;

    private final Fulfilment fulfilment;
    private final Clock clock;
    private final Duration retryAfter;

    CarryOutRemedies(
            Fulfilment fulfilment, Clock clock, @Value("${amends.fulfilment-retry:PT10M}") Duration retryAfter) {
        this.fulfilment = fulfilment;
        this.clock = clock;
        this.retryAfter = retryAfter;
    }

    @Override
    void perform(ComplaintId complaint, DelegateExecution execution) {
        Integer before = execution.getVariable(Variables.ATTEMPTS, Integer.class);
        int attempt = before == null ? 1 : before + 1;
        Left left = fulfilment.carryOut(complaint, attempt >= ATTEMPTS);
        execution.setVariable(Variables.FULFILLED, left == Left.NOTHING);
        execution.setVariable(Variables.FOR_A_PERSON, left == Left.TO_A_PERSON);
        execution.setVariable(Variables.ATTEMPTS, attempt);
        execution.setVariable(Variables.RETRY_AT, Date.from(clock.instant().plus(retryAfter.multipliedBy(attempt))));
    }
}

package org.amends.recovery;

import java.util.List;
import org.amends.complaint.Answer;
import org.amends.complaint.ComplaintEvent.Closed;
import org.amends.complaint.ComplaintEvent.CustomerAnswered;
import org.amends.complaint.ComplaintEvent.FinalResponseSent;
import org.amends.complaint.ComplaintEvent.Withdrawn;
import org.amends.complaint.ComplaintId;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was granted is offered by the final response and taken or left by the customer. Listens before the process
 * does, which then finds what is due.
 */
@Component
class OfferLifecycle {

    private final CompensationRepository compensations;
    private final CompensationLedger ledger;

    OfferLifecycle(CompensationRepository compensations, CompensationLedger ledger) {
        this.compensations = compensations;
        this.ledger = ledger;
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(FinalResponseSent event) {
        in(event.complaint(), CompensationState.GRANTED).forEach(Compensation::offer);
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(CustomerAnswered event) {
        if (event.answer() == Answer.ACCEPTED) {
            in(event.complaint(), CompensationState.OFFERED).forEach(Compensation::accept);
        } else {
            in(event.complaint(), CompensationState.OFFERED).forEach(this::lapseGoodwill);
        }
    }

    /** What was not offered yet is off; what is owed and was offered stays owed. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Withdrawn event) {
        in(event.complaint(), CompensationState.PROPOSED, CompensationState.AWAITING_APPROVAL)
                .forEach(Compensation::lapse);
        in(event.complaint(), CompensationState.GRANTED).forEach(compensation -> {
            compensation.open().forEach(remedy -> ledger.enter(LedgerKind.LAPSED, compensation, remedy));
            compensation.lapse();
        });
    }

    /**
     * Goodwill that nobody took, or that was withdrawn with the case before it was done, lapses; a case opened again
     * gets a new offer.
     */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Closed event) {
        in(event.complaint(), CompensationState.OFFERED, CompensationState.ACCEPTED).stream()
                .filter(compensation -> !compensation.isInterim())
                .forEach(this::lapseGoodwill);
    }

    private void lapseGoodwill(Compensation compensation) {
        compensation.open().stream()
                .filter(remedy -> remedy.nature() == Nature.GOODWILL && !remedy.isLapsed())
                .forEach(remedy -> {
                    remedy.lapse();
                    ledger.enter(LedgerKind.LAPSED, compensation, remedy);
                });
    }

    private List<Compensation> in(ComplaintId complaint, CompensationState... states) {
        return compensations.findByComplaintIdAndStateIn(complaint.value(), List.of(states));
    }
}

package org.amends.recovery;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.amends.complaint.CaseJournal;
import org.amends.complaint.CaseRef;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.organisation.ProcessOnly;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.WorksCases;
import org.amends.recovery.RemedyCarrier.FulfilmentFailed;
import org.amends.recovery.RemedyCarrier.Order;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what was granted: what is owed once it is offered, the rest once it is accepted. */
@Service
@Transactional
public class Fulfilment {

    private static final List<CompensationState> LIVE = List.of(CompensationState.OFFERED, CompensationState.ACCEPTED);

    private final CompensationRepository compensations;
    private final CompensationLedger ledger;
    private final RemedyCarrier carrier;
    private final ComplaintLookup complaints;
    private final CaseJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Fulfilment(
            CompensationRepository compensations,
            CompensationLedger ledger,
            RemedyCarrier carrier,
            ComplaintLookup complaints,
            CaseJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.compensations = compensations;
        this.ledger = ledger;
        this.carrier = carrier;
        this.complaints = complaints;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @ProcessOnly
    @Transactional(readOnly = true)
    public boolean isDue(ComplaintId complaint) {
        return live(complaint).stream()
                .anyMatch(compensation -> !compensation.due().isEmpty());
    }

    /** What is left of what was due. */
    public enum Left {
        NOTHING,
        /** Something failed and may work later. */
        TO_TRY_AGAIN,
        /** Something that no system does. */
        TO_A_PERSON
    }

    /**
     * Does all that can be done by itself; what was done stays done when something else fails.
     *
     * @param last whether what fails now is not tried again, but handed to a person
     */
    @ProcessOnly
    public Left carryOut(ComplaintId complaint, boolean last) {
        journal.hold(complaint);
        CaseRef about = complaints.reference(complaint);
        Left left = Left.NOTHING;
        // what is owed and what was accepted may be carried out at the same moment: one waits for the other
        for (Compensation compensation : compensations.lock(complaint.value(), LIVE)) {
            for (Remedy remedy : compensation.due()) {
                if (!remedy.isByHand() && carrier.carries(remedy.type())) {
                    if (carryOut(about, compensation, remedy)) {
                        continue;
                    }
                    if (!last) {
                        left = Left.TO_TRY_AGAIN;
                        continue;
                    }
                }
                remedy.handOver();
                left = left == Left.NOTHING ? Left.TO_A_PERSON : left;
            }
        }
        return left;
    }

    /** What a person has to do: granted, due and not done by a system. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<CompensationData.Line> byHand(ComplaintId complaint) {
        return live(complaint).stream()
                .flatMap(compensation ->
                        compensation.byHand().stream().map(remedy -> remedy.line(compensation.currency())))
                .toList();
    }

    /** A person has done what no system does. */
    @WorksCases
    public void doneByHand(ComplaintNumber number, String note) {
        ComplaintId complaint = complaints.reference(number).id();
        journal.hold(complaint);
        for (Compensation compensation : compensations.lock(complaint.value(), LIVE)) {
            compensation.byHand().forEach(remedy -> done(compensation, remedy));
        }
        journal.happened(complaint, "fulfilledByHand", note, Map.of());
        events.publishEvent(new RecoveryEvent.FulfilledByHand(complaint));
    }

    private boolean carryOut(CaseRef about, Compensation compensation, Remedy remedy) {
        try {
            carrier.carryOut(new Order(
                    Long.toString(remedy.id()),
                    about.number(),
                    remedy.type(),
                    remedy.granted(compensation.currency()),
                    remedy.note()));
        } catch (FulfilmentFailed failure) {
            journal.happened(
                    about.id(),
                    "fulfilmentFailed",
                    null,
                    Map.of("type", remedy.type().name(), "reason", String.valueOf(failure.getMessage())));
            return false;
        }
        done(compensation, remedy);
        journal.happened(
                about.id(),
                "fulfilled",
                null,
                Map.of(
                        "type",
                        remedy.type().name(),
                        "amount",
                        remedy.granted(compensation.currency()).amount().toPlainString(),
                        "currency",
                        compensation.currency().getCurrencyCode()));
        return true;
    }

    private void done(Compensation compensation, Remedy remedy) {
        remedy.fulfil(clock.instant());
        ledger.enter(LedgerKind.FULFILLED, compensation, remedy);
    }

    private List<Compensation> live(ComplaintId complaint) {
        return compensations.findByComplaintIdAndStateIn(complaint.value(), LIVE);
    }
}

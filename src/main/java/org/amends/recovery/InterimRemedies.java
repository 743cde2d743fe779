package org.amends.recovery;

import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.amends.complaint.CaseJournal;
import org.amends.complaint.CaseRef;
import org.amends.complaint.ComplaintFindings;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.Decided;
import org.amends.kernel.Invalid;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.WorksCases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done for the customer before the case is decided: a loan device, a night in a hotel, part of the refund. */
@Service
@Transactional
public class InterimRemedies {

    private final ComplaintFindings findings;
    private final CompensationRepository compensations;
    private final CompensationLedger ledger;
    private final AuthorityNeeded authority;
    private final FourEyes fourEyes;
    private final CaseJournal journal;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Currency currency;

    InterimRemedies(
            ComplaintFindings findings,
            CompensationRepository compensations,
            CompensationLedger ledger,
            AuthorityNeeded authority,
            FourEyes fourEyes,
            CaseJournal journal,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${amends.currency}") Currency currency) {
        this.findings = findings;
        this.compensations = compensations;
        this.ledger = ledger;
        this.authority = authority;
        this.fourEyes = fourEyes;
        this.journal = journal;
        this.user = user;
        this.events = events;
        this.clock = clock;
        this.currency = currency;
    }

    /**
     * Grants and carries out at once what the caller may grant alone; it counts towards the limits of the case and of
     * the customer. It stays granted whatever becomes of the case.
     *
     * @throws Invalid if there is nothing to grant, or more than the caller may
     * @throws org.amends.kernel.Conflict if the case is closed
     */
    @WorksCases
    public void grant(ComplaintNumber number, String reasons, List<RemedyProposal> remedies) {
        if (remedies.isEmpty()) {
            throw new Invalid("remedies", "recovery.interim.none");
        }
        RemedyProposal.check(remedies, currency);
        CaseRef complaint = findings.hold(number);
        if (!complaint.kind().isComplaint()) {
            throw new Invalid("remedies", "recovery.interim.kind");
        }
        Compensation interim = new Compensation(
                complaint,
                RecoveryDesk.required(reasons),
                remedies,
                currency,
                user.actor(),
                fourEyes.own(),
                clock.instant());
        Decided<Authority> decided = authority.toGrantNow(interim.proposed(), complaint.id(), complaint.customer());
        if (!interim.needs(decided.result(), decided.version())) {
            throw new Invalid("remedies", "recovery.interim.aboveLimit");
        }
        interim.grantAtOnce(clock.instant());
        compensations.saveAndFlush(interim);
        interim.remedies().forEach(remedy -> ledger.enter(LedgerKind.GRANTED, interim, remedy));
        journal.decided(complaint.id(), decided);
        journal.happened(
                complaint.id(),
                "interimGranted",
                reasons.strip(),
                Map.of("amount", interim.proposed().amount().toPlainString(), "currency", currency.getCurrencyCode()));
        events.publishEvent(new RecoveryEvent.InterimGranted(complaint.id()));
    }
}

package org.amends.recovery;

import java.time.Clock;
import java.util.List;
import org.amends.complaint.CaseJournal;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.Decided;
import org.amends.kernel.Invalid;
import org.amends.organisation.ProcessOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process asks about a proposal. */
@Service
@Transactional
@ProcessOnly
public class Compensations {

    private final CompensationRepository repository;
    private final CompensationLedger ledger;
    private final AuthorityNeeded needed;
    private final CaseJournal journal;
    private final Clock clock;

    Compensations(
            CompensationRepository repository,
            CompensationLedger ledger,
            AuthorityNeeded needed,
            CaseJournal journal,
            Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.needed = needed;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Whose authority the proposal needs: AGENT when the proposer's own suffices.
     *
     * @throws Invalid if it is more than anybody may grant
     */
    public Authority assessAuthority(ComplaintId complaint) {
        Compensation proposal = proposal(complaint);
        Decided<Authority> decided = needed.toGrantNow(proposal.proposed(), complaint, proposal.customer());
        journal.decided(complaint, decided);
        return proposal.needs(decided.result(), decided.version()) ? Authority.AGENT : decided.result();
    }

    public void grant(ComplaintId complaint) {
        Compensation proposal = proposal(complaint);
        proposal.grant(clock.instant());
        repository.saveAndFlush(proposal);
        proposal.remedies().forEach(remedy -> ledger.enter(LedgerKind.GRANTED, proposal, remedy));
    }

    private Compensation proposal(ComplaintId complaint) {
        return repository.findByComplaintIdAndStateIn(complaint.value(), List.of(CompensationState.PROPOSED)).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No proposal on complaint " + complaint));
    }
}

package org.amends.recovery;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.complaint.CaseRef;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.customer.CustomerId;
import org.amends.customer.Customers;
import org.amends.organisation.Supervises;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proposals that wait for somebody's decision. */
@Service
@Supervises
@Transactional(readOnly = true)
public class Approvals {

    private static final int MOST = 200;

    private final CompensationRepository repository;
    private final CompensationLedger ledger;
    private final ComplaintLookup complaints;
    private final Customers customers;
    private final AuthorityLimits limits;
    private final SimilarCases similar;
    private final FourEyes fourEyes;

    Approvals(
            CompensationRepository repository,
            CompensationLedger ledger,
            ComplaintLookup complaints,
            Customers customers,
            AuthorityLimits limits,
            SimilarCases similar,
            FourEyes fourEyes) {
        this.repository = repository;
        this.ledger = ledger;
        this.complaints = complaints;
        this.customers = customers;
        this.limits = limits;
        this.similar = similar;
        this.fourEyes = fourEyes;
    }

    /** A proposal that waits, with its case. @param customer their name, if we know them */
    public record Waiting(CaseRef complaint, @Nullable String customer, CompensationData proposal) {}

    /** The longest waiting first, whoever has to decide; at most 200. */
    public List<Waiting> waiting() {
        List<Compensation> proposals =
                repository.findByStateOrderByProposedAt(CompensationState.AWAITING_APPROVAL, Limit.of(MOST));
        Map<CustomerId, String> names = customers.names(proposals.stream()
                .map(Compensation::customer)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<ComplaintId, CaseRef> references = complaints.references(
                proposals.stream().map(Compensation::complaint).toList());
        return proposals.stream()
                .map(proposal -> new Waiting(
                        Objects.requireNonNull(references.get(proposal.complaint())),
                        proposal.customer() == null ? null : names.get(proposal.customer()),
                        proposal.data()))
                .toList();
    }

    /** How many wait for an authority that the user has. */
    public int count() {
        Set<Authority> mine = EnumSet.range(Authority.AGENT, fourEyes.own());
        return (int) repository.countByStateAndAuthorityIn(CompensationState.AWAITING_APPROVAL, mine);
    }

    /** None if nothing waits on the case (any more). */
    public Optional<ProposalToDecide> of(ComplaintNumber number) {
        return repository
                .findByComplaintIdAndStateIn(
                        complaints.reference(number).id().value(), List.of(CompensationState.AWAITING_APPROVAL))
                .stream()
                .findFirst()
                .map(proposal -> new ProposalToDecide(
                        proposal.data(),
                        complaints.require(number),
                        ledger.grantedIn(proposal.complaint()).plus(proposal.proposed()),
                        ledger.grantedTo(proposal.customer()).plus(proposal.proposed()),
                        limits.of(fourEyes.own()),
                        similar.to(proposal.complaint()).orElse(null),
                        fourEyes.obstacle(proposal).orElse(null)));
    }
}

package org.amends.recovery;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.amends.complaint.CaseJournal;
import org.amends.complaint.CaseRef;
import org.amends.complaint.ComplaintFindings;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.Kind;
import org.amends.complaint.Outcome;
import org.amends.customer.CustomerId;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.Money;
import org.amends.kernel.NotAllowed;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Supervises;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The finding with what makes it good, and its approval. */
@Service
@Transactional
public class RecoveryDesk {

    private final ComplaintFindings findings;
    private final ComplaintLookup complaints;
    private final CompensationRepository compensations;
    private final FourEyes fourEyes;
    private final AuthorityNeeded authority;
    private final CaseJournal journal;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Currency currency;

    RecoveryDesk(
            ComplaintFindings findings,
            ComplaintLookup complaints,
            CompensationRepository compensations,
            FourEyes fourEyes,
            AuthorityNeeded authority,
            CaseJournal journal,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${amends.currency}") Currency currency) {
        this.findings = findings;
        this.complaints = complaints;
        this.compensations = compensations;
        this.fourEyes = fourEyes;
        this.authority = authority;
        this.journal = journal;
        this.user = user;
        this.events = events;
        this.clock = clock;
        this.currency = currency;
    }

    /** @throws Invalid if an amount is missing, in another currency, or more than anybody may grant */
    @WorksCases
    public void resolve(ComplaintNumber number, Outcome outcome, String reasons, List<RemedyProposal> remedies) {
        CaseRef complaint = findings.resolve(number, outcome, reasons);
        propose(complaint, reasons, remedies);
        events.publishEvent(new RecoveryEvent.Resolved(complaint.id(), !remedies.isEmpty()));
    }

    /** An internal review by somebody else, or, for a suggestion, whether it is taken up. */
    @WorksCases
    public void review(ComplaintNumber number, Outcome outcome, String reasons, List<RemedyProposal> remedies) {
        if (complaints.reference(number).kind() == Kind.SUGGESTION) {
            if (!remedies.isEmpty()) {
                throw new Invalid("remedies", "recovery.suggestion.remedies");
            }
            findings.reviewSuggestion(number, outcome, reasons);
            return;
        }
        CaseRef complaint = findings.review(number, outcome, reasons);
        propose(complaint, reasons, remedies);
        events.publishEvent(new RecoveryEvent.Reviewed(complaint.id(), !remedies.isEmpty()));
    }

    /** Whose authority that much would need now: AGENT when the caller's own suffices. */
    @WorksCases
    @Transactional(readOnly = true)
    public Authority limit(ComplaintId complaint, Money amount) {
        Authority needed = authority
                .toGrant(amount, complaint, complaints.reference(complaint).customer())
                .result();
        return needed.compareTo(fourEyes.own()) <= 0 ? Authority.AGENT : needed;
    }

    /** Whether the caller may grant that much alone on a case that is about to be filed. @param customer null: not known yet */
    @WorksCases
    @Transactional(readOnly = true)
    public boolean isWithinOwnLimit(@Nullable CustomerId customer, Money amount) {
        return authority.toGrantOnANewCase(amount, customer).result().compareTo(fourEyes.own()) <= 0;
    }

    /** @param amount less than proposed, or null for all of it */
    @Supervises
    public void approve(ComplaintNumber number, @Nullable BigDecimal amount) {
        Compensation proposal = proposalToDecide(number);
        proposal.approve(amount, user.actor(), clock.instant());
        // something may have been granted while it waited
        Authority needed = authority
                .toGrantNow(proposal.toGrant(), proposal.complaint(), proposal.customer())
                .result();
        if (needed.compareTo(fourEyes.own()) > 0) {
            throw new NotAllowed("recovery.approval.meanwhile");
        }
        journal.happened(
                proposal.complaint(),
                amount == null ? "approved" : "approvedLess",
                null,
                Map.of(
                        "amount",
                        (amount == null ? proposal.proposed().amount() : amount).toPlainString(),
                        "proposed",
                        proposal.proposed().amount().toPlainString(),
                        "currency",
                        proposal.currency().getCurrencyCode()));
        events.publishEvent(new RecoveryEvent.Approved(proposal.complaint()));
    }

    /** Back to whoever proposed it, with a question. */
    @Supervises
    public void returnProposal(ComplaintNumber number, String reason) {
        Compensation proposal = proposalToDecide(number);
        proposal.returnTo(required(reason), user.actor(), clock.instant());
        journal.happened(proposal.complaint(), "returned", reason, Map.of());
        events.publishEvent(new RecoveryEvent.Returned(proposal.complaint()));
    }

    /** The proposal is off; the case goes on to its response without it. */
    @Supervises
    public void reject(ComplaintNumber number, String reason) {
        Compensation proposal = proposalToDecide(number);
        proposal.reject(required(reason), user.actor(), clock.instant());
        journal.happened(proposal.complaint(), "rejected", reason, Map.of());
        events.publishEvent(new RecoveryEvent.Rejected(proposal.complaint()));
    }

    private Compensation proposalToDecide(ComplaintNumber number) {
        ComplaintId complaint = complaints.reference(number).id();
        Compensation proposal =
                compensations
                        .findByComplaintIdAndStateIn(complaint.value(), List.of(CompensationState.AWAITING_APPROVAL))
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new Conflict("recovery.approval.notWaiting"));
        fourEyes.obstacle(proposal).ifPresent(obstacle -> {
            throw new NotAllowed(obstacle);
        });
        return proposal;
    }

    private void propose(CaseRef complaint, String reasons, List<RemedyProposal> remedies) {
        RemedyProposal.check(remedies, currency);
        if (remedies.isEmpty()) {
            return;
        }
        Compensation proposal =
                new Compensation(complaint, reasons, remedies, currency, user.actor(), fourEyes.own(), clock.instant());
        compensations.saveAndFlush(proposal);
        journal.happened(
                complaint.id(),
                "proposed",
                null,
                Map.of("amount", proposal.proposed().amount().toPlainString(), "currency", currency.getCurrencyCode()));
    }

    static String required(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Invalid("reason", "recovery.reason.missing");
        }
        return reason.strip();
    }
}

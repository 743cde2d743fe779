package org.amends.recovery;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.amends.complaint.CaseRef;
import org.amends.complaint.ComplaintId;
import org.amends.customer.CustomerId;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.Money;
import org.amends.kernel.TypedId;
import org.amends.organisation.Actor;
import org.amends.organisation.UserId;
import org.jspecify.annotations.Nullable;

/** A proposal of remedies and its decision. */
@Entity
class Compensation {

    @Id
    private long id;

    private long complaintId;
    private @Nullable Long customerId;

    @Enumerated(EnumType.STRING)
    private CompensationState state = CompensationState.PROPOSED;

    private String reasons;
    private @Nullable Long proposedBy;
    private String proposedByName;

    @Enumerated(EnumType.STRING)
    private Authority proposerMay;

    private Instant proposedAt;
    private BigDecimal proposedAmount;
    private @Nullable BigDecimal grantedAmount;
    private boolean interim;
    private String currency;

    @Enumerated(EnumType.STRING)
    private @Nullable Authority authority;

    private @Nullable Integer authorityTableVersion;
    private @Nullable Long decidedBy;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "compensation_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Remedy> remedies = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Compensation() {}

    Compensation(
            CaseRef complaint,
            String reasons,
            List<RemedyProposal> proposals,
            Currency currency,
            Actor proposer,
            Authority proposerMay,
            Instant now) {
        this.id = TypedId.next();
        this.complaintId = complaint.id().value();
        this.customerId =
                complaint.customer() == null ? null : complaint.customer().value();
        this.reasons = reasons;
        this.proposedBy = proposer.number();
        this.proposedByName = proposer.name();
        this.proposerMay = proposerMay;
        this.proposedAt = now;
        this.currency = currency.getCurrencyCode();
        proposals.forEach(proposal -> remedies.add(new Remedy(proposal)));
        this.proposedAmount = proposed().amount();
    }

    /** @return whether the proposer's own authority suffices; else the proposal waits for somebody who has it */
    boolean needs(Authority needed, int tableVersion) {
        authority = needed;
        authorityTableVersion = tableVersion;
        boolean own = needed.compareTo(proposerMay) <= 0;
        state = own ? CompensationState.PROPOSED : CompensationState.AWAITING_APPROVAL;
        return own;
    }

    /**
     * Grants all, or less: goodwill is cut before what is owed, the last line first.
     *
     * @throws Invalid if more than proposed, or nothing, or no whole number of coins
     */
    void approve(@Nullable BigDecimal less, Actor approver, Instant now) {
        requireAwaitingApproval();
        Money amount = less == null ? proposed() : new Money(less, currency());
        if (less != null && (!amount.isPositive() || amount.compareTo(proposed()) > 0)) {
            throw new Invalid(
                    "amount", "recovery.approve.amount", less, proposed().amount());
        }
        if (Money.isFinerThanACoin(amount.amount(), currency())) {
            throw new Invalid("amount", "recovery.remedy.cents", amount.amount());
        }
        decided(CompensationState.PROPOSED, approver, null, now);
        grantedAmount = amount.amount();
    }

    void returnTo(String question, Actor approver, Instant now) {
        requireAwaitingApproval();
        decided(CompensationState.RETURNED, approver, question, now);
    }

    void reject(String reason, Actor approver, Instant now) {
        requireAwaitingApproval();
        decided(CompensationState.REJECTED, approver, reason, now);
    }

    /** What was approved, or all of it. */
    Money toGrant() {
        return grantedAmount == null ? proposed() : new Money(grantedAmount, currency());
    }

    /** What was approved, or all of it when the proposer's own authority suffices, may be offered. */
    void grant(Instant now) {
        Money rest = toGrant();
        grantedAmount = rest.amount();
        if (decidedAt == null) {
            decidedByName = proposedByName;
            decidedBy = proposedBy;
            decidedAt = now;
        }
        for (Remedy remedy : byClaim()) {
            Money part = remedy.proposed(currency()).min(rest);
            remedy.grant(part);
            rest = rest.minus(part);
        }
        state = CompensationState.GRANTED;
    }

    /** Before the case is decided, without asking the customer whether they accept. */
    void grantAtOnce(Instant now) {
        interim = true;
        grant(now);
        state = CompensationState.ACCEPTED;
    }

    boolean isInterim() {
        return interim;
    }

    void offer() {
        state = state == CompensationState.GRANTED ? CompensationState.OFFERED : state;
    }

    void accept() {
        state = state == CompensationState.OFFERED ? CompensationState.ACCEPTED : state;
    }

    void lapse() {
        state = CompensationState.LAPSED;
    }

    /** What has to be done now: what is owed once it is offered, all once it is accepted. */
    List<Remedy> due() {
        return remedies.stream()
                .filter(remedy -> !remedy.isFulfilled() && !remedy.isLapsed() && !remedy.isCutAway(currency()))
                .filter(remedy -> state == CompensationState.ACCEPTED
                        || (state == CompensationState.OFFERED && remedy.nature() == Nature.REDRESS))
                .toList();
    }

    /** What is due and handed to a person. */
    List<Remedy> byHand() {
        return due().stream().filter(Remedy::isByHand).toList();
    }

    List<Remedy> open() {
        return remedies.stream().filter(remedy -> !remedy.isFulfilled()).toList();
    }

    private List<Remedy> byClaim() {
        return remedies.stream().sorted(Comparator.comparing(Remedy::nature)).toList();
    }

    private void requireAwaitingApproval() {
        if (state != CompensationState.AWAITING_APPROVAL) {
            throw new Conflict("recovery.approval.notWaiting");
        }
    }

    private void decided(CompensationState decision, Actor by, @Nullable String reason, Instant now) {
        state = decision;
        decidedBy = by.number();
        decidedByName = by.name();
        decisionReason = reason;
        decidedAt = now;
    }

    boolean isProposedBy(UserId someone) {
        return proposedBy != null && proposedBy == someone.value();
    }

    ComplaintId complaint() {
        return new ComplaintId(complaintId);
    }

    @Nullable
    CustomerId customer() {
        return customerId == null ? null : new CustomerId(customerId);
    }

    CompensationId id() {
        return new CompensationId(id);
    }

    CompensationState state() {
        return state;
    }

    @Nullable
    Authority authority() {
        return authority;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    List<Remedy> remedies() {
        return List.copyOf(remedies);
    }

    final Money proposed() {
        return Money.sum(
                remedies.stream().map(remedy -> remedy.proposed(currency())).toList(), currency());
    }

    private Money of(Nature nature) {
        return Money.sum(
                remedies.stream()
                        .filter(remedy -> remedy.nature() == nature)
                        .map(remedy -> remedy.proposed(currency()))
                        .toList(),
                currency());
    }

    CompensationData data() {
        return new CompensationData(
                id(),
                state,
                interim,
                reasons,
                proposedByName,
                proposedAt,
                proposed(),
                of(Nature.REDRESS),
                of(Nature.GOODWILL),
                grantedAmount == null ? null : new Money(grantedAmount, currency()),
                authority,
                decidedByName,
                decidedAt,
                decisionReason,
                remedies.stream().map(remedy -> remedy.line(currency())).toList());
    }
}

package org.amends.recovery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.amends.kernel.Money;
import org.amends.kernel.TypedId;
import org.jspecify.annotations.Nullable;

/** One line of a compensation. */
@Entity
class Remedy {

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private RemedyType type;

    @Enumerated(EnumType.STRING)
    private Nature nature;

    private @Nullable BigDecimal amount;
    private @Nullable BigDecimal grantedAmount;
    private @Nullable String note;
    private @Nullable Instant fulfilledAt;
    private boolean byHand;
    private boolean lapsed;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Remedy() {}

    Remedy(RemedyProposal proposal) {
        this.id = TypedId.next();
        this.type = proposal.type();
        this.nature = proposal.nature();
        this.amount = proposal.amount();
        this.note = proposal.note();
    }

    void grant(Money granted) {
        grantedAmount = granted.amount();
    }

    void fulfil(Instant now) {
        fulfilledAt = now;
    }

    /** From now on no system does it. */
    void handOver() {
        byHand = true;
    }

    boolean isByHand() {
        return byHand;
    }

    void lapse() {
        lapsed = true;
    }

    boolean isLapsed() {
        return lapsed;
    }

    @Nullable
    String note() {
        return note;
    }

    long id() {
        return id;
    }

    RemedyType type() {
        return type;
    }

    Nature nature() {
        return nature;
    }

    Money proposed(Currency currency) {
        return amount == null ? Money.zero(currency) : new Money(amount, currency);
    }

    Money granted(Currency currency) {
        return grantedAmount == null ? Money.zero(currency) : new Money(grantedAmount, currency);
    }

    boolean isFulfilled() {
        return fulfilledAt != null;
    }

    /** Cut to nothing by whoever approved less. */
    boolean isCutAway(Currency currency) {
        return amount != null && granted(currency).isZero();
    }

    CompensationData.Line line(Currency currency) {
        return new CompensationData.Line(
                type,
                nature,
                amount == null ? null : proposed(currency),
                grantedAmount == null ? null : granted(currency),
                note,
                fulfilledAt);
    }
}

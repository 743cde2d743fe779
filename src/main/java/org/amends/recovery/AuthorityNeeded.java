package org.amends.recovery;

import org.amends.complaint.ComplaintId;
import org.amends.complaint.Decided;
import org.amends.customer.CustomerId;
import org.amends.customer.Customers;
import org.amends.kernel.Invalid;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose authority it needs to grant more, on top of what the case and the customer have had. */
@Component
class AuthorityNeeded {

    private final CompensationLedger ledger;
    private final AuthorityDecision decision;
    private final Customers customers;

    AuthorityNeeded(CompensationLedger ledger, AuthorityDecision decision, Customers customers) {
        this.ledger = ledger;
        this.decision = decision;
        this.customers = customers;
    }

    Decided<Authority> toGrant(Money more, ComplaintId complaint, @Nullable CustomerId customer) {
        return decision.decide(
                ledger.grantedIn(complaint).plus(more),
                ledger.grantedTo(customer).plus(more));
    }

    /** As above, on a case on which nothing has been granted. */
    Decided<Authority> toGrantOnANewCase(Money more, @Nullable CustomerId customer) {
        return decision.decide(more, ledger.grantedTo(customer).plus(more));
    }

    /**
     * As the first, to be relied on until the transaction ends: two people who grant at the same moment wait for each
     * other.
     *
     * @throws Invalid if it is more than anybody may grant
     */
    Decided<Authority> toGrantNow(Money more, ComplaintId complaint, @Nullable CustomerId customer) {
        if (customer != null) {
            customers.hold(customer);
        }
        Decided<Authority> decided = toGrant(more, complaint, customer);
        if (decided.result() == Authority.NOBODY) {
            throw new Invalid(
                    "remedies",
                    "recovery.authority.nobody",
                    ledger.grantedIn(complaint).plus(more).amount(),
                    ledger.grantedTo(customer).plus(more).amount());
        }
        return decided;
    }
}

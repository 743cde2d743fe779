package org.amends.recovery;

import org.amends.complaint.ComplaintNumber;
import org.amends.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Carries a remedy out: pays, credits, ships. A company connects its own systems by a bean of this type; without one
 * the ledger entry is the order, for accounting to read, and a person does what is not money.
 */
public interface RemedyCarrier {

    /** Whether it can; what it cannot, a person does. */
    default boolean carries(RemedyType type) {
        return true;
    }

    /**
     * Called at least once; the remedy's id is the idempotency key.
     *
     * @throws FulfilmentFailed to be tried again later
     */
    void carryOut(Order order) throws FulfilmentFailed;

    /** @param remedy the idempotency key @param note what was written for whoever does it */
    record Order(
            String remedy,
            ComplaintNumber complaint,
            RemedyType type,
            Money amount,
            @Nullable String note) {}

    /** A checked exception, so that what was done before it is kept. */
    class FulfilmentFailed extends Exception {

        public FulfilmentFailed(String reason) {
            super(reason);
        }
    }
}

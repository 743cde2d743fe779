package org.amends.customer.scoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.amends.customer.ComplaintSignals.Signals;
import org.amends.customer.Contracts.Ending;
import org.amends.customer.Zone;
import org.jspecify.annotations.Nullable;

/**
 * All of a customer that their risk is told from.
 *
 * @param on the day
 * @param since when they are a customer
 * @param contract what runs at them; null for nothing
 */
record Known(
        LocalDate on,
        LocalDate since,
        Figures bought,
        @Nullable Ending contract,
        Zone zone,
        Signals signals) {

    /** Null if nothing binds them. */
    @Nullable
    LocalDate bound() {
        return contract == null ? null : contract.until();
    }

    boolean endsSoon() {
        LocalDate bound = bound();
        return contract != null && bound != null && !contract.renews() && rule().left(bound) <= RiskRule.ENDS_SOON;
    }

    long months() {
        return Math.max(0, ChronoUnit.MONTHS.between(since, on));
    }

    RiskRule rule() {
        return new RiskRule(on);
    }
}

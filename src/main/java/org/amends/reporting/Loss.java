package org.amends.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amends.complaint.ComplaintNumber;
import org.amends.customer.ExternalId;
import org.amends.customer.Tier;
import org.amends.kernel.Money;
import org.amends.retention.CauseBasis;
import org.amends.retention.DefectionCause;
import org.amends.retention.DefectionId;
import org.amends.retention.ValueSource;
import org.jspecify.annotations.Nullable;

/**
 * A customer who left, as a row behind a figure.
 *
 * @param tier when they left
 * @param cases their claims and grievances of the twelve months before, the latest first
 */
public record Loss(
        DefectionId id,
        ExternalId customer,
        String name,
        LocalDate on,
        Tier tier,
        DefectionCause cause,
        Set<DefectionCause> otherCauses,
        CauseBasis basis,
        @Nullable Money value,
        ValueSource valueSource,
        List<LossCase> cases) {

    /** @param late whether it was answered after its deadline or promise, or not yet by then */
    public record LossCase(ComplaintNumber number, String subject, Instant receivedAt, boolean late) {}

    Loss with(List<LossCase> found) {
        return new Loss(id, customer, name, on, tier, cause, otherCauses, basis, value, valueSource, found);
    }
}

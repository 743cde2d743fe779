package org.amends.customer.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.amends.customer.Tier;
import org.amends.customer.rfm.RfmScale;
import org.jspecify.annotations.Nullable;

/**
 * By which the customers of a company are scored against each other.
 *
 * @param rfm null if nobody bought anything in the window
 * @param platinumFrom the contribution of the last of the best
 * @param goldFrom of the last of the next
 */
public record Scale(@Nullable RfmScale rfm, BigDecimal platinumFrom, BigDecimal goldFrom) {

    public Tier tier(LocalDate since, LocalDate on, int knownInDays, BigDecimal contribution) {
        if (ChronoUnit.DAYS.between(since, on) < knownInDays) {
            return Tier.UNRATED;
        }
        if (contribution.signum() <= 0) {
            return Tier.LEAD;
        }
        return contribution.compareTo(platinumFrom) >= 0
                ? Tier.PLATINUM
                : contribution.compareTo(goldFrom) >= 0 ? Tier.GOLD : Tier.IRON;
    }
}

package org.amends.customer;

import java.time.LocalDate;
import org.amends.customer.buying.HeldOut;
import org.amends.customer.buying.ModelFit;
import org.amends.customer.buying.ReturnModel;
import org.amends.customer.scoring.LossModel;
import org.jspecify.annotations.Nullable;

/**
 * What was fitted to all that the company's customers bought up to a day.
 *
 * @param customers to whom: all, or an even sample of them
 * @param horizonWeeks within which {@code buysAgain} looks; a third of the time that is known, a year at most
 * @param bgNbd null if there are too few customers, or too few who came back
 * @param buysAgain null if too few did within the last horizon, or too few did not
 * @param heldOut how well a model that knew nothing of the last horizon foretold it; null if there is too little before it
 * @param losses learnt from those who were recorded as lost; null if they are too few
 */
public record ScoringModel(
        LocalDate asOf,
        int customers,
        double horizonWeeks,
        @Nullable ModelFit bgNbd,
        @Nullable ModelFit mbgNbd,
        @Nullable ReturnModel buysAgain,
        @Nullable HeldOut heldOut,
        @Nullable LossModel losses) {

    public ScoringModel withLosses(@Nullable LossModel learnt) {
        return new ScoringModel(asOf, customers, horizonWeeks, bgNbd, mbgNbd, buysAgain, heldOut, learnt);
    }
}

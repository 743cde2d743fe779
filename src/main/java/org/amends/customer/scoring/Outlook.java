package org.amends.customer.scoring;

import org.amends.customer.ScoringModel;
import org.amends.customer.buying.BuyingSummary;
import org.amends.customer.buying.ModelFit;
import org.amends.customer.buying.ReturnModel;
import org.jspecify.annotations.Nullable;

/**
 * What the models say of a customer; nothing where they could not be fitted.
 *
 * @param buysAgain the chance within the horizon of the models, 0 to 1
 * @param alive the chance to be a customer still, 0 to 1
 * @param expected purchases in the next 52 weeks
 */
public record Outlook(
        @Nullable Double buysAgain,
        @Nullable Double alive,
        @Nullable Double expected) {

    static final Outlook UNKNOWN = new Outlook(null, null, null);

    private static final double YEAR = 52;

    /** @param bought null for who never bought anything */
    static Outlook of(ScoringModel models, @Nullable BuyingSummary bought) {
        if (bought == null) {
            return UNKNOWN;
        }
        ReturnModel buysAgain = models.buysAgain();
        ModelFit alive = models.mbgNbd();
        ModelFit expected = models.bgNbd();
        return new Outlook(
                buysAgain == null ? null : buysAgain.returns(bought),
                alive == null ? null : alive.model().alive(bought),
                expected == null ? null : expected.model().expected(YEAR, bought));
    }
}

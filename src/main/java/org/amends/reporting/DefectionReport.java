package org.amends.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.amends.customer.Tier;
import org.amends.kernel.Money;
import org.amends.retention.DefectionCause;
import org.jspecify.annotations.Nullable;

/**
 * Why customers left in a period, and what went with them, beside the period before.
 *
 * @param share of the customers there were when the period began, 0 to 1; null if there were none or if not all losses are
 *     asked for, since nobody knows how many of a tier there were then
 * @param causes the eight categories and the unknown, each with the causes below it
 */
public record DefectionReport(
        Period period,
        Period before,
        Losses losses,
        Losses lossesBefore,
        @Nullable Double share,
        @Nullable Double shareBefore,
        List<CauseLosses> causes) {

    /**
     * @param value of a year, of those whose value is known
     * @param valueOfBest that part of it that left with platinum and gold
     * @param unvalued customers of whom nobody knows the value
     * @param complained customers who had claimed or grieved in the twelve months before
     * @param answeredLate those of them of whom a complaint was answered after its deadline
     * @param soonAfter customers who left 90 days or less after their last complaint
     */
    public record Losses(
            long customers,
            Money value,
            Money valueOfBest,
            long unvalued,
            long complained,
            long answeredLate,
            long soonAfter) {}

    /** Part of a bar. */
    public record TierLosses(Tier tier, long customers, Money value) {}

    /**
     * One bar.
     *
     * @param customers whose primary cause it is, or for a category one below it
     * @param alsoNamed customers who left for something else and named it too
     * @param publishedShare of incidents in Keaveney (1995), percent; 0 for what she did not count
     * @param below the causes below a category that were recorded, the category itself among them where nobody said more
     */
    public record CauseLosses(
            DefectionCause cause,
            long customers,
            Money value,
            List<TierLosses> tiers,
            long alsoNamed,
            int publishedShare,
            List<CauseLosses> below) {}

    @JsonIgnore
    public boolean isEmpty() {
        return losses.customers() == 0;
    }
}

package org.amends.reporting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        LossesBefore lossesBefore,
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

    /** What a period is compared by. The figures are those of {@link Losses}. */
    public record LossesBefore(long customers, Money value, Money valueOfBest, long unvalued) {}

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
            List<CauseLosses> below) {

        private long of(@Nullable Tier tier) {
            return tier == null
                    ? customers
                    : tiers.stream()
                            .filter(part -> part.tier() == tier)
                            .mapToLong(TierLosses::customers)
                            .sum();
        }
    }

    @JsonIgnore
    public boolean isEmpty() {
        return losses.customers() == 0;
    }

    /** How many customers stand behind one of its figures. */
    public long count(Behind behind) {
        return switch (behind.what()) {
            case LOST -> losses.customers();
            case UNVALUED -> losses.unvalued();
            case COMPLAINED -> losses.complained();
            case LATE -> losses.answeredLate();
            case SOON -> losses.soonAfter();
            case GROUP, CAUSE ->
                bars(behind).mapToLong(bar -> bar.of(behind.tier())).sum();
            case ALSO -> bars(behind).mapToLong(CauseLosses::alsoNamed).sum();
        };
    }

    /** The one that it is about, none where nobody named it. */
    private Stream<CauseLosses> bars(Behind behind) {
        DefectionCause cause = Objects.requireNonNull(behind.cause());
        boolean category = cause.isCategory()
                && (behind.what() != Behind.What.CAUSE || cause.leaves().isEmpty());
        return (category ? causes.stream() : causes.stream().flatMap(bar -> bar.below().stream()))
                .filter(bar -> bar.cause() == cause);
    }
}

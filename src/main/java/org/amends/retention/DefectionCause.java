package org.amends.retention;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why customers leave: the eight categories of Keaveney (1995), "Customer switching behavior in service industries", and
 * below each the causes that companies name. Either can be recorded: a category where nobody knows more.
 */
public enum DefectionCause {
    CORE_SERVICE_FAILURE(44),
    POOR_QUALITY(CORE_SERVICE_FAILURE),
    REPEATED_FAILURE(CORE_SERVICE_FAILURE),
    BILLING_ERROR(CORE_SERVICE_FAILURE),

    SERVICE_ENCOUNTER_FAILURE(34),
    INDIFFERENCE(SERVICE_ENCOUNTER_FAILURE),
    RUDENESS(SERVICE_ENCOUNTER_FAILURE),
    LACK_OF_TRAINING(SERVICE_ENCOUNTER_FAILURE),

    PRICING(30),
    HIGH_PRICE(PRICING),
    PRICE_INCREASE(PRICING),
    UNFAIR_PRICE(PRICING),

    INCONVENIENCE(21),
    WAITING_TIME(INCONVENIENCE),
    LOCATION_OR_HOURS(INCONVENIENCE),

    RESPONSE_TO_SERVICE_FAILURE(17),
    NO_ANSWER(RESPONSE_TO_SERVICE_FAILURE),
    POOR_ANSWER(RESPONSE_TO_SERVICE_FAILURE),
    NO_CONTACT(RESPONSE_TO_SERVICE_FAILURE),

    COMPETITION(10),
    BETTER_OFFER(COMPETITION),
    FRIEND_ELSEWHERE(COMPETITION),

    ETHICAL_PROBLEMS(7),
    DECEIVED(ETHICAL_PROBLEMS),
    HARD_SELL(ETHICAL_PROBLEMS),
    UNSAFE(ETHICAL_PROBLEMS),

    INVOLUNTARY_SWITCHING(6),
    MOVED_AWAY(INVOLUNTARY_SWITCHING),
    END_OF_ACTIVITY(INVOLUNTARY_SWITCHING),
    NEEDS_CHANGED(INVOLUNTARY_SWITCHING),
    DECEASED(INVOLUNTARY_SWITCHING),

    UNKNOWN(0);

    private final @Nullable DefectionCause category;
    private final int publishedShare;

    DefectionCause(int publishedShare) {
        this.category = null;
        this.publishedShare = publishedShare;
    }

    DefectionCause(DefectionCause category) {
        this.category = category;
        this.publishedShare = 0;
    }

    /** The category that it belongs to: itself if it is one, or is not known. */
    public DefectionCause category() {
        return category == null ? this : category;
    }

    /** Whether it is one of the eight, or {@link #UNKNOWN}. */
    public boolean isCategory() {
        return category == null;
    }

    /**
     * In how many of a hundred switching incidents Keaveney found it, 0 for what she did not count. An incident has
     * several causes, so the shares of the eight add up to 169.
     */
    public int publishedShare() {
        return publishedShare;
    }

    /** The causes below a category; none below a cause. */
    public List<DefectionCause> leaves() {
        return Arrays.stream(values()).filter(cause -> cause.category == this).toList();
    }

    /** @param names between commas; null for none */
    public static Set<DefectionCause> named(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",")).map(DefectionCause::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** What Keaveney's shares of incidents add up to: each had several causes. */
    public static int publishedSum() {
        return categories().stream().mapToInt(DefectionCause::publishedShare).sum();
    }

    /** In the order of Keaveney's shares, the unknown last. */
    public static List<DefectionCause> categories() {
        return Arrays.stream(values()).filter(DefectionCause::isCategory).toList();
    }
}

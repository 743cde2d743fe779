package org.amends.reporting;

import java.util.Locale;
import java.util.Optional;
import org.amends.customer.Tier;
import org.amends.kernel.Named;
import org.amends.retention.DefectionCause;
import org.jspecify.annotations.Nullable;

/**
 * Which of the losses stand behind a figure or a bar.
 *
 * @param cause for {@link What#GROUP}, {@link What#CAUSE}, {@link What#ALSO}, else null
 * @param tier of one part of a bar, null for the whole bar
 */
public record Behind(
        What what, @Nullable DefectionCause cause, @Nullable Tier tier) {

    /** All of them, or what they have in common. */
    public enum What {
        LOST,
        /** Nobody knows what went with them. */
        UNVALUED,
        /** Claimed or grieved in the twelve months before. */
        COMPLAINED,
        /** One of those complaints was answered late. */
        LATE,
        /** Left 90 days or less after their last complaint. */
        SOON,
        /** For this category or a cause below it. */
        GROUP,
        /** For exactly this cause. */
        CAUSE,
        /** Named it, or for a category one below it, as a further cause. */
        ALSO
    }

    public static final Behind LOST = of(What.LOST);

    public static Behind of(What what) {
        return new Behind(what, null, null);
    }

    public static Behind group(DefectionCause category, @Nullable Tier tier) {
        return new Behind(What.GROUP, category, tier);
    }

    public static Behind cause(DefectionCause cause, @Nullable Tier tier) {
        return new Behind(What.CAUSE, cause, tier);
    }

    public static Behind also(DefectionCause cause) {
        return new Behind(What.ALSO, cause, null);
    }

    /** As it stands in an address: {@code late}, {@code group.PRICING}, {@code cause.MOVED_AWAY.GOLD}. */
    public String text() {
        return what.name().toLowerCase(Locale.ROOT)
                + (cause == null ? "" : "." + cause)
                + (tier == null ? "" : "." + tier);
    }

    /** Empty if it is none: addresses are typed by people. */
    public static Optional<Behind> parse(String text) {
        String[] parts = text.split("\\.", -1);
        What what = Named.in(What.class, parts[0]).orElse(null);
        DefectionCause cause =
                parts.length > 1 ? Named.in(DefectionCause.class, parts[1]).orElse(null) : null;
        Tier tier = parts.length > 2 ? Named.in(Tier.class, parts[2]).orElse(null) : null;
        if (what == null
                || parts.length > 3
                || (parts.length > 1) != asksForCause(what)
                || (parts.length > 1) != (cause != null)
                || (parts.length > 2) != (tier != null)
                || (tier != null && what == What.ALSO)) {
            return Optional.empty();
        }
        return Optional.of(new Behind(what, cause, tier));
    }

    private static boolean asksForCause(What what) {
        return what == What.GROUP || what == What.CAUSE || what == What.ALSO;
    }
}

package org.amends.customer.scoring;

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
}

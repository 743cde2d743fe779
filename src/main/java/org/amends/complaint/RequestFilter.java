package org.amends.complaint;

import org.jspecify.annotations.Nullable;

/**
 * Which requests to departments are asked for.
 *
 * @param mine only those that the caller asked, takes care of, or ended
 * @param department the code of a team; null for all that the caller sees
 */
public record RequestFilter(
        InternalRequestState state, boolean mine, @Nullable String department) {

    public static final RequestFilter OPEN = new RequestFilter(InternalRequestState.OPEN, false, null);
}

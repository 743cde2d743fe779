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

    public RequestFilter at(InternalRequestState wanted) {
        return new RequestFilter(wanted, mine, department);
    }

    public RequestFilter ofMine(boolean wanted) {
        return new RequestFilter(state, wanted, department);
    }

    public RequestFilter of(@Nullable String code) {
        return new RequestFilter(state, mine, code);
    }
}

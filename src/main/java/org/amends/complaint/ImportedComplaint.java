package org.amends.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as another system tells it.
 *
 * @param externalId what it is called there
 * @param resolvedAt when it was answered there; null: it is open
 */
record ImportedComplaint(
        @Nullable String externalId,
        NewComplaint told,
        @Nullable String category,
        @Nullable Outcome outcome,
        @Nullable Instant resolvedAt) {}

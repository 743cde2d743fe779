package org.amends.retention;

import java.time.Instant;
import org.amends.customer.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What was done for a customer, and how things stood then.
 *
 * @param satisfaction as stated then, 1 to 5; null for nothing stated
 * @param note what came of it; empty for nothing to say
 */
public record StrategicActionDone(
        StrategicAction action, @Nullable Integer satisfaction, Tier tier, Instant at, String by, String note) {}

package org.amends.retention;

import java.time.LocalDate;
import org.amends.customer.Worth;
import org.jspecify.annotations.Nullable;

/**
 * What is known before a loss is recorded.
 *
 * @param worth what the customer was worth on that day
 * @param alreadyLost since when they are recorded as lost, if they have bought nothing since
 */
public record Foreseen(Worth worth, @Nullable LocalDate alreadyLost) {}

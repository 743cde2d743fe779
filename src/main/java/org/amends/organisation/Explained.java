package org.amends.organisation;

import java.time.Duration;
import java.util.List;

/**
 * Why a date is what it is.
 *
 * @param open the business time between the two moments
 * @param skipped the whole days between them, both included, on which nothing was open, in order
 */
public record Explained(Duration open, List<SkippedDay> skipped) {}

package org.amends.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a legal term.
 *
 * @param day in the jurisdiction's zone
 * @param dueAt its last second, 23:59:59 there
 * @param skipped the days after receipt that did not count, in order; none for calendar days
 */
public record LegalDay(LocalDate day, Instant dueAt, List<SkippedDay> skipped) {}

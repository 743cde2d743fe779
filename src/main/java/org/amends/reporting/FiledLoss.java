package org.amends.reporting;

/**
 * A line of the file of losses.
 *
 * @param loss without its cases
 * @param cases their numbers, the latest first
 * @param late how many of them were answered late
 */
record FiledLoss(Loss loss, String cases, long late) {}

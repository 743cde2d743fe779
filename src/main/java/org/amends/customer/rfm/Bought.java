package org.amends.customer.rfm;

/**
 * What a customer bought within the window, as it is.
 *
 * @param recency days since the last purchase, 0 or more
 * @param frequency how many purchases, 1 or more
 * @param value their sum in the company's currency, returns taken off
 */
public record Bought(long recency, long frequency, double value) {}

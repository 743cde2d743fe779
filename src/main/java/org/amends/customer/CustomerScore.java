package org.amends.customer;

import java.math.BigDecimal;

/**
 * What a customer is worth and likely to do.
 *
 * @param contribution margin where known, else revenue, of the window, less the cost to serve, in the company's currency
 * @param cost to serve them in the window, in the company's currency
 */
public record CustomerScore(Tier tier, BigDecimal contribution, BigDecimal cost, Rfm rfm, Risk risk) {}

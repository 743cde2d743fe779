package org.amends.customer;

import java.math.BigDecimal;
import java.time.YearMonth;

/** @param value of what was bought in it, in the company's currency, returns taken off */
public record MonthOfPurchases(YearMonth month, BigDecimal value) {}

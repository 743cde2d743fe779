package org.amends.recovery;

import org.amends.kernel.Money;

/** How much somebody may grant, in whole units. @param inCase on one case @param inTwelveMonths to one customer */
public record Limits(Money inCase, Money inTwelveMonths) {}

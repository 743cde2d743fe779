package org.amends.customer.scoring;

/**
 * What was learnt from losses and the rule, both held against what became of customers that neither had seen.
 *
 * @param customers how many
 * @param lost of these
 * @param auc the chance that somebody who left is ranked above somebody who stayed
 * @param brier the mean square of what the chance missed by, 0 to 1; less is better
 * @param aucOfRule likewise @param brierOfRule likewise
 */
public record LossComparison(int customers, int lost, double auc, double brier, double aucOfRule, double brierOfRule) {}

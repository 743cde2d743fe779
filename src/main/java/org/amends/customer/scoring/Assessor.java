package org.amends.customer.scoring;

import org.amends.customer.Risk;
import org.amends.customer.ScoringModel;
import org.jspecify.annotations.Nullable;

/** Tells a risk by the rule, or by what was learnt from losses. @param learnt null for the rule */
record Assessor(@Nullable LossModel learnt) {

    static final Assessor RULE = new Assessor(null);

    static Assessor of(ScoringRules rules, @Nullable ScoringModel models) {
        return rules.riskBy() == RiskBy.LOSSES && models != null ? new Assessor(models.losses()) : RULE;
    }

    Risk assess(Known known, Outlook outlook) {
        return learnt == null
                ? known.rule().assess(known.bought(), outlook, known.contract(), known.zone(), known.signals())
                : learnt.assess(known, outlook);
    }
}

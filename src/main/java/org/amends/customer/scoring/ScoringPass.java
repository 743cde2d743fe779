package org.amends.customer.scoring;

import java.time.LocalDate;
import java.util.Optional;
import org.amends.customer.ComplaintSignals.Signals;
import org.amends.customer.Contracts.Ending;
import org.amends.customer.ScoringModel;
import org.amends.customer.Zone;
import org.amends.customer.buying.BuyingSummary;
import org.amends.customer.buying.ModelFit;
import org.amends.customer.buying.ReturnModel;
import org.amends.customer.rfm.Bought;
import org.amends.customer.rfm.RfmScore;
import org.amends.customer.rfm.Segments.Segment;
import org.jspecify.annotations.Nullable;

/** What follows, for one customer, of what they bought. */
record ScoringPass(LocalDate asOf, ScoringRules rules, ScoringModel models, Scale scale) {

    private static final double YEAR = 52;

    /** @param contract what runs at them; null for nothing */
    ScoreRow score(BoughtRows.Summed one, @Nullable Ending contract, Signals signals) {
        Figures figures = one.figures();
        Bought bought = figures.bought(asOf);
        RfmScore rfm =
                bought == null || scale.rfm() == null ? null : scale.rfm().score(bought);
        Outlook outlook = outlook(figures.summary(asOf));
        Zone zone = Zone.of(one.stated().satisfaction(), one.stated().on(), asOf);
        return new ScoreRow(
                one.customer(),
                asOf,
                scale.tier(one.since(), asOf, rules.knownInDays(), figures.contribution()),
                figures,
                rfm,
                Optional.ofNullable(rfm)
                        .flatMap(rules.segments()::of)
                        .map(Segment::name)
                        .orElse(null),
                outlook,
                new RiskRule(asOf).assess(figures, outlook, contract, zone, signals));
    }

    private Outlook outlook(@Nullable BuyingSummary bought) {
        if (bought == null) {
            return Outlook.UNKNOWN;
        }
        ReturnModel buysAgain = models.buysAgain();
        ModelFit alive = models.mbgNbd();
        ModelFit expected = models.bgNbd();
        return new Outlook(
                buysAgain == null ? null : buysAgain.returns(bought),
                alive == null ? null : alive.model().alive(bought),
                expected == null ? null : expected.model().expected(YEAR, bought));
    }
}

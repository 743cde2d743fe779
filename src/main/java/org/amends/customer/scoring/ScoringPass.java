package org.amends.customer.scoring;

import java.time.LocalDate;
import java.util.Optional;
import org.amends.customer.ComplaintSignals.Signals;
import org.amends.customer.Contracts.Ending;
import org.amends.customer.ScoringModel;
import org.amends.customer.Zone;
import org.amends.customer.rfm.Bought;
import org.amends.customer.rfm.RfmScore;
import org.amends.customer.rfm.Segments.Segment;
import org.jspecify.annotations.Nullable;

/** What follows, for one customer, of what they bought. */
record ScoringPass(LocalDate asOf, ScoringRules rules, ScoringModel models, Scale scale) {

    /** @param contract what runs at them; null for nothing */
    ScoreRow score(BoughtRows.Summed one, @Nullable Ending contract, Signals signals) {
        Figures figures = one.figures();
        Bought bought = figures.bought(asOf);
        RfmScore rfm =
                bought == null || scale.rfm() == null ? null : scale.rfm().score(bought);
        Outlook outlook = Outlook.of(models, figures.summary(asOf));
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
                Assessor.of(rules, models)
                        .assess(new Known(asOf, one.since(), figures, contract, zone, signals), outlook));
    }
}

package org.amends.customer.scoring;

import static java.lang.Math.log1p;
import static java.lang.Math.max;
import static java.lang.Math.min;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.amends.customer.Zone;

/** What of a customer a {@link LossModel} looks at, and by which words it is told. */
public enum LossFeature {
    NEVER_BOUGHT(known -> known.bought().last() == null ? 1 : 0, LossFeature::buying),
    SILENCE(known -> log1p(known.rule().silence(known.bought())), LossFeature::buying),
    GAPS_MISSED(
            known -> log1p((double) known.rule().silence(known.bought())
                    / known.bought().usualGap()),
            LossFeature::buying),
    DAYS_BOUGHT(known -> log1p(known.bought().days()), LossFeature::buying),
    VALUE(known -> log1p(max(0, known.bought().value().doubleValue())), LossFeature::buying),

    MONTHS_KNOWN(known -> log1p(known.months()), known -> RiskFactor.KNOWN_FOR),

    BOUND(known -> known.bound() == null ? 0 : 1, LossFeature::binding),
    BOUND_FOR(known -> known.bound() == null ? 0 : log1p(known.rule().left(known.bound())), LossFeature::binding),
    ENDS_SOON(known -> known.endsSoon() ? 1 : 0, LossFeature::binding),

    DISSATISFIED(known -> known.zone() == Zone.DEFECTION ? 1 : 0, RiskFactor.DISSATISFIED),
    INDIFFERENT(known -> known.zone() == Zone.INDIFFERENCE ? 1 : 0, RiskFactor.INDIFFERENT),
    AFFECTION(known -> known.zone() == Zone.AFFECTION ? 1 : 0, RiskFactor.AFFECTION),

    OPEN_COMPLAINTS(known -> min(Limits.MOST, known.signals().open()), RiskFactor.OPEN_COMPLAINTS),
    SEVERE_COMPLAINTS(known -> min(1, known.signals().severe()), RiskFactor.SEVERE_COMPLAINTS),
    LATE_COMPLAINTS(known -> min(1, known.signals().late()), RiskFactor.LATE_COMPLAINTS),
    COMPLAINTS_LAST_YEAR(
            known -> min(Limits.MOST, known.signals().lastYear()),
            known -> known.signals().lastYear() == 1 ? RiskFactor.COMPLAINED : RiskFactor.COMPLAINTS_LAST_YEAR),
    REOPENED(known -> min(1, known.signals().reopened()), RiskFactor.REOPENED),
    BADLY_RATED(known -> min(1, known.signals().badlyRated()), RiskFactor.BADLY_RATED);

    private static final class Limits {
        private static final int MOST = 4;
    }

    private final ToDoubleFunction<Known> value;
    private final Function<Known, RiskFactor> factor;

    LossFeature(ToDoubleFunction<Known> value, Function<Known, RiskFactor> factor) {
        this.value = value;
        this.factor = factor;
    }

    LossFeature(ToDoubleFunction<Known> value, RiskFactor factor) {
        this(value, known -> factor);
    }

    double of(Known known) {
        return value.applyAsDouble(known);
    }

    RiskFactor factor(Known known) {
        return factor.apply(known);
    }

    /** Whether everybody has it, so that it is told by how far somebody is from the mean; of the others nothing is told where they are not there. */
    boolean isOfProfile() {
        return ordinal() <= ENDS_SOON.ordinal();
    }

    private static RiskFactor buying(Known known) {
        return known.rule().buying(known.bought());
    }

    private static RiskFactor binding(Known known) {
        return known.bound() == null
                ? RiskFactor.NOT_BOUND
                : known.endsSoon() ? RiskFactor.CONTRACT_ENDING : RiskFactor.BOUND;
    }
}

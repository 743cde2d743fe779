package org.amends.customer.scoring;

import static java.lang.Math.log1p;
import static java.lang.Math.max;
import static java.lang.Math.min;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What of a customer a {@link LossModel} looks at, and by which words it is told: only what can be looked up as it was known
 * on a day of the past.
 */
public enum LossFeature {
    NEVER_BOUGHT(Of.PROFILE, known -> known.bought().last() == null ? 1 : 0, LossFeature::buying),
    SILENCE(Of.PROFILE, known -> log1p(known.rule().silence(known.bought())), LossFeature::buying),
    GAPS_MISSED(
            Of.PROFILE,
            known -> log1p((double) known.rule().silence(known.bought())
                    / known.bought().usualGap()),
            LossFeature::buying),
    DAYS_BOUGHT(Of.PROFILE, known -> log1p(known.bought().days()), LossFeature::buying),
    VALUE(Of.PROFILE, known -> log1p(max(0, known.bought().value().doubleValue())), LossFeature::buying),
    MONTHS_KNOWN(Of.PROFILE, known -> log1p(known.months()), known -> RiskFactor.KNOWN_FOR),
    BOUND(Of.PROFILE, known -> known.bound() == null ? 0 : 1, LossFeature::binding),
    BOUND_FOR(
            Of.PROFILE,
            known -> known.bound() == null ? 0 : log1p(known.rule().left(known.bound())),
            LossFeature::binding),
    ENDS_SOON(Of.PROFILE, known -> known.endsSoon() ? 1 : 0, LossFeature::binding),

    OPEN_COMPLAINTS(Of.COMPLAINTS, known -> several(known.signals().open()), known -> RiskFactor.OPEN_COMPLAINTS),
    SEVERE_COMPLAINTS(Of.COMPLAINTS, known -> any(known.signals().severe()), known -> RiskFactor.SEVERE_COMPLAINTS),
    LATE_COMPLAINTS(Of.COMPLAINTS, known -> any(known.signals().late()), known -> RiskFactor.LATE_COMPLAINTS),
    COMPLAINTS_LAST_YEAR(
            Of.COMPLAINTS,
            known -> several(known.signals().lastYear()),
            known -> known.signals().lastYear() == 1 ? RiskFactor.COMPLAINED : RiskFactor.COMPLAINTS_LAST_YEAR),
    BADLY_RATED(Of.COMPLAINTS, known -> any(known.signals().badlyRated()), known -> RiskFactor.BADLY_RATED);

    private enum Of {
        /** Everybody has it: it is told by how far somebody is from the mean. */
        PROFILE,
        /** Nothing is told of it where it is not there. */
        COMPLAINTS
    }

    private final Of of;
    private final ToDoubleFunction<Known> value;
    private final Function<Known, RiskFactor> factor;

    LossFeature(Of of, ToDoubleFunction<Known> value, Function<Known, RiskFactor> factor) {
        this.of = of;
        this.value = value;
        this.factor = factor;
    }

    double of(Known known) {
        return value.applyAsDouble(known);
    }

    RiskFactor factor(Known known) {
        return factor.apply(known);
    }

    boolean isOfProfile() {
        return of == Of.PROFILE;
    }

    private static int several(int complaints) {
        return min(4, complaints);
    }

    private static int any(int complaints) {
        return min(1, complaints);
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

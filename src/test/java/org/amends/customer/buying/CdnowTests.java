package org.amends.customer.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.amends.customer.buying.BuyingModel.Kind;
import org.amends.customer.buying.ReturnModel.Past;
import org.junit.jupiter.api.Test;

/** Against the figures that were published of these customers. */
class CdnowTests {

    private static final int HELD_OUT_WEEKS = 39;
    private static final int LOOKED_BACK_WEEKS = 13;

    private List<Past> customers() throws IOException {
        return Cdnow.read().until(Cdnow.CALIBRATED, Cdnow.CALIBRATED.plusWeeks(HELD_OUT_WEEKS));
    }

    private static List<BuyingSummary> known(List<Past> customers) {
        return customers.stream().map(Past::known).toList();
    }

    /** Fader, Hardie and Lee 2005, table 2. */
    @Test
    void theFirstModelHasThePublishedParameters() throws IOException {
        List<Past> customers = customers();
        assertThat(customers).hasSize(2_357);
        ModelFit fit = ModelFit.of(Kind.BG_NBD, known(customers)).orElseThrow();
        isCloseTo(fit.model(), 0.2426, 4.4136, 0.7929, 2.4259);
        assertThat(fit.logLikelihood()).isCloseTo(-9582.43, within(0.01));
    }

    /** Batislam, Denizel and Filiztekin 2007. */
    @Test
    void theSecondModelHasThePublishedParameters() throws IOException {
        ModelFit fit = ModelFit.of(Kind.MBG_NBD, known(customers())).orElseThrow();
        isCloseTo(fit.model(), 0.525, 6.183, 0.891, 1.614);
    }

    @Test
    void everybodyHasAChanceToBeACustomerStill() throws IOException {
        List<BuyingSummary> known = known(customers());
        for (Kind kind : Kind.values()) {
            BuyingModel model = ModelFit.of(kind, known).orElseThrow().model();
            assertThat(known).allSatisfy(one -> assertThat(model.alive(one)).isBetween(0.0, 1.0));
        }
    }

    /** Learnt from the thirteen weeks before the day, and held against the thirty-nine after it. */
    @Test
    void theirReturnIsRankedBetterThanByAnythingItIsMadeOf() throws IOException {
        List<Past> customers = customers();
        BuyingModel today =
                ModelFit.of(Kind.MBG_NBD, known(customers)).orElseThrow().model();
        ReturnModel model = learnt().on(today);

        assertThat(auc(customers, one -> -one.silence())).isCloseTo(0.771, within(0.001));
        assertThat(auc(customers, today::alive)).isCloseTo(0.687, within(0.001));
        assertThat(auc(customers, one -> today.expected(HELD_OUT_WEEKS, one))).isCloseTo(0.773, within(0.001));
        assertThat(auc(customers, model::returns)).isGreaterThan(0.78);
    }

    /** Of those of whom it said so much, so many came back: checked on the weeks it has not seen. */
    @Test
    void theirReturnComesTrueAsOftenAsItSays() throws IOException {
        List<Past> after = Cdnow.read().until(Cdnow.CALIBRATED, Cdnow.CALIBRATED.plusWeeks(LOOKED_BACK_WEEKS));
        ReturnModel model = learnt().on(
                        ModelFit.of(Kind.MBG_NBD, known(after)).orElseThrow().model());
        List<Past> ranked = after.stream()
                .sorted(Comparator.comparingDouble(one -> model.returns(one.known())))
                .toList();
        for (int fifth = 0; fifth < 5; fifth++) {
            List<Past> part = ranked.subList(ranked.size() * fifth / 5, ranked.size() * (fifth + 1) / 5);
            double said = part.stream()
                    .mapToDouble(one -> model.returns(one.known()))
                    .average()
                    .orElseThrow();
            double came = part.stream().filter(Past::returned).count() / (double) part.size();
            assertThat(said).as("fifth %d", fifth + 1).isCloseTo(came, within(0.08));
        }
    }

    private static ReturnModel learnt() throws IOException {
        List<Past> past = Cdnow.read().until(Cdnow.CALIBRATED.minusWeeks(LOOKED_BACK_WEEKS), Cdnow.CALIBRATED);
        BuyingModel then = ModelFit.of(Kind.MBG_NBD, known(past)).orElseThrow().model();
        return ReturnModel.learn(then, LOOKED_BACK_WEEKS, past).orElseThrow();
    }

    private static void isCloseTo(BuyingModel model, double r, double alpha, double a, double b) {
        assertThat(model.r()).isCloseTo(r, within(0.0005));
        assertThat(model.alpha()).isCloseTo(alpha, within(0.0005));
        assertThat(model.a()).isCloseTo(a, within(0.0005));
        assertThat(model.b()).isCloseTo(b, within(0.0005));
    }

    /** The chance that somebody who returned is ranked above somebody who did not; equals count half. */
    private static double auc(List<Past> customers, ToDoubleFunction<BuyingSummary> score) {
        double[] scores = customers.stream()
                .mapToDouble(one -> score.applyAsDouble(one.known()))
                .toArray();
        double won = 0;
        long pairs = 0;
        for (int one = 0; one < scores.length; one++) {
            for (int other = 0; other < scores.length; other++) {
                if (customers.get(one).returned() && !customers.get(other).returned()) {
                    pairs++;
                    won += scores[one] > scores[other] ? 1 : scores[one] == scores[other] ? 0.5 : 0;
                }
            }
        }
        return won / pairs;
    }
}

package org.amends.customer.buying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amends.customer.buying.BuyingModel.Kind;
import org.hipparchus.random.RandomDataGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuyingModelTests {

    private static final BuyingModel PUBLISHED = new BuyingModel(Kind.BG_NBD, 0.243, 4.414, 0.793, 2.426);

    /** Fader, Hardie and Lee, “Implementing the BG/NBD model in Excel”: customer 0001 of the sample. */
    @Test
    void expectsWhatWasPublishedOfACustomer() {
        assertThat(PUBLISHED.expected(39, new BuyingSummary(2, 30.43, 38.86))).isCloseTo(1.226, within(0.001));
    }

    /** Of somebody new it is the closed form of the same paper, with its hypergeometric function summed up by hand. */
    @Test
    void expectsTheSameOfSomebodyNewAsTheClosedForm() {
        double t = 52;
        double z = t / (PUBLISHED.alpha() + t);
        double term = 1;
        double sum = 1;
        for (int k = 0; k < 5_000; k++) {
            term *= (PUBLISHED.r() + k) * (PUBLISHED.b() + k) / ((PUBLISHED.a() + PUBLISHED.b() - 1 + k) * (k + 1)) * z;
            sum += term;
        }
        double closed =
                (PUBLISHED.a() + PUBLISHED.b() - 1) / (PUBLISHED.a() - 1) * (1 - Math.pow(1 - z, PUBLISHED.r()) * sum);
        assertThat(PUBLISHED.expected(t, new BuyingSummary(0, 0, 0))).isCloseTo(closed, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void isFiniteForEverybody(Kind kind) {
        List<BuyingModel> models = List.of(
                new BuyingModel(kind, 0.5, 6, 0.9, 1.6),
                new BuyingModel(kind, 1e-4, 1e-4, 1e-4, 1e-4),
                new BuyingModel(kind, 1e5, 1e5, 1e5, 1e5),
                new BuyingModel(kind, 1, 1, 1, 1),
                new BuyingModel(kind, 1e-4, 1e5, 1e5, 1e-4));
        List<BuyingSummary> customers = List.of(
                new BuyingSummary(0, 0, 0),
                new BuyingSummary(0, 0, 1_000),
                new BuyingSummary(1, 0.1, 0.1),
                new BuyingSummary(500, 70, 71),
                new BuyingSummary(500, 70, 1_500),
                new BuyingSummary(500, 500 / 7.0, 500 / 7.0));
        for (BuyingModel model : models) {
            for (BuyingSummary one : customers) {
                String which = model + " of " + one;
                assertThat(model.alive(one)).as(which).isBetween(0.0, 1.0);
                assertThat(model.expected(52, one)).as(which).isFinite().isNotNegative();
                assertThat(model.logLikelihood(List.of(one))).as(which).isFinite();
            }
        }
    }

    @Test
    void isLessSureOfACustomerTheLongerTheyAreSilent() {
        BuyingModel model = new BuyingModel(Kind.MBG_NBD, 0.525, 6.183, 0.891, 1.614);
        assertThat(IntStream.of(20, 30, 40, 60, 100)
                        .mapToDouble(weeks -> model.alive(new BuyingSummary(5, 20, weeks)))
                        .boxed())
                .isSortedAccordingTo((one, next) -> Double.compare(next, one));
    }

    @Test
    void believesInWhoeverBoughtOnceForEverOnlyByTheFirstOfTheTwo() {
        BuyingSummary once = new BuyingSummary(0, 0, 500);
        assertThat(PUBLISHED.alive(once)).isEqualTo(1);
        assertThat(new BuyingModel(Kind.MBG_NBD, 0.525, 6.183, 0.891, 1.614).alive(once))
                .isLessThan(0.2);
    }

    @ParameterizedTest
    @EnumSource
    void findsTheParametersByWhichCustomersWereMade(Kind kind) {
        BuyingModel truth = new BuyingModel(kind, 1.2, 8, 0.8, 3);
        ModelFit fit = ModelFit.of(kind, made(truth, 20_000)).orElseThrow();
        assertThat(fit.model().r()).isCloseTo(truth.r(), within(0.1));
        assertThat(fit.model().alpha()).isCloseTo(truth.alpha(), within(0.8));
        assertThat(fit.model().a()).isCloseTo(truth.a(), within(0.15));
        assertThat(fit.model().b()).isCloseTo(truth.b(), within(0.6));
    }

    @Test
    void isNotFittedToACompanyOfTen() {
        List<BuyingSummary> ten = made(PUBLISHED, 10);
        assertThat(ModelFit.of(Kind.MBG_NBD, ten)).isEmpty();
    }

    @Test
    void isNotFittedWhereNobodyCameBack() {
        assertThat(ModelFit.of(
                        Kind.MBG_NBD,
                        Stream.generate(() -> new BuyingSummary(0, 0, 30))
                                .limit(1_000)
                                .toList()))
                .isEmpty();
    }

    /** Seen for a year, from any day of it. */
    private static List<BuyingSummary> made(BuyingModel truth, int customers) {
        RandomDataGenerator random = new RandomDataGenerator(42);
        List<BuyingSummary> made = new ArrayList<>();
        for (int i = 0; i < customers; i++) {
            double rate = random.nextGamma(truth.r(), 1 / truth.alpha());
            double loss = random.nextBeta(truth.a(), truth.b());
            double observed = random.nextUniform(26, 78);
            boolean there = truth.kind() == Kind.BG_NBD || random.nextUniform(0, 1) >= loss;
            int repeats = 0;
            double last = 0;
            double next = random.nextExponential(1 / rate);
            while (there && next < observed) {
                repeats++;
                last = next;
                there = random.nextUniform(0, 1) >= loss;
                next += random.nextExponential(1 / rate);
            }
            made.add(new BuyingSummary(repeats, last, observed));
        }
        return made;
    }
}

package org.amends.customer.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.amends.customer.ComplaintSignals.Signals;
import org.amends.customer.Contracts.Ending;
import org.amends.customer.Risk;
import org.amends.customer.Risk.Factor;
import org.amends.customer.Zone;
import org.amends.customer.scoring.LossModel.Case;
import org.amends.testing.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A company of which is known why its customers leave. */
class LossModelTests {

    private static final LocalDate THEN = LocalDate.of(2025, 3, 2);
    private static final int MANY = 20_000;

    // the truth, as logarithms of odds
    private static final double USUALLY = -2.5;
    private static final double EACH_OPEN = 0.8;
    private static final double BADLY_RATED = 1.5;

    @Test
    void whatMakesCustomersLeaveIsFound() {
        LossModel model = learnt(company(1), 1);

        assertThat(weight(model, LossFeature.OPEN_COMPLAINTS)).isCloseTo(EACH_OPEN, within(0.15));
        assertThat(weight(model, LossFeature.BADLY_RATED)).isCloseTo(BADLY_RATED, within(0.2));
        assertThat(weight(model, LossFeature.ENDS_SOON)).as("nobody has it").isZero();
        assertThat(model.comparison().auc())
                .isGreaterThan(0.6)
                .isGreaterThan(model.comparison().aucOfRule());
        assertThat(model.comparison().brier()).isLessThan(model.comparison().brierOfRule());
        assertThat(model.comparison().customers()).isBetween(MANY / 4, MANY / 3 + 100);
    }

    @Test
    void aSampleOfThoseWhoStayedTeachesTheSameAsAllOfThem() {
        List<Case> all = company(1);
        SplittableRandom random = new SplittableRandom(7);
        List<Case> sample =
                all.stream().filter(one -> one.lost() || random.nextInt(4) == 0).toList();

        LossModel model = learnt(sample, 4);

        double usually = learnt(all, 1).assess(nobodySpecial(), Outlook.UNKNOWN).score();
        assertThat((double) model.assess(nobodySpecial(), Outlook.UNKNOWN).score())
                .isCloseTo(usually, within(2.0));
        assertThat(model.comparison().brier())
                .isCloseTo(learnt(all, 1).comparison().brier(), within(0.01));
    }

    @Test
    void factorsAddUpToTheScoreAndSayOnlyWhatIsThere() {
        LossModel model = learnt(company(1), 1);
        Risk quiet = model.assess(nobodySpecial(), Outlook.UNKNOWN);
        Risk angry = model.assess(known(400, 3, 2, 1), Outlook.UNKNOWN);

        assertThat(quiet.factors().stream().mapToInt(Factor::effect).sum()).isEqualTo(quiet.score());
        assertThat(angry.factors().stream().mapToInt(Factor::effect).sum()).isEqualTo(angry.score());
        assertThat(angry.score()).isGreaterThan(quiet.score() + 20);
        assertThat(names(quiet)).contains("usual", "knownFor").doesNotContain("openComplaints", "badlyRated");
        assertThat(names(angry)).contains("usual", "openComplaints", "badlyRated");
    }

    @Test
    void whoBoughtNothingOrFiveHundredTimesOrHasNoEndHasAScore() {
        LossModel model = learnt(company(1), 1);
        Known never =
                new Known(THEN, THEN, Figures.NONE, new Ending(THEN.plusYears(80), true), Zone.UNKNOWN, Signals.NONE);
        Known always = new Known(
                THEN,
                THEN.minusYears(90),
                new Figures(
                        THEN.minusYears(50), THEN, 500, 500, new BigDecimal("1e12"), BigDecimal.ONE, BigDecimal.ZERO),
                null,
                Zone.DEFECTION,
                new Signals(50, 50, 50, 50, 50, 50));

        assertThat(model.assess(never, Outlook.UNKNOWN).score()).isBetween(0, 100);
        assertThat(model.assess(always, Outlook.UNKNOWN).score()).isBetween(0, 100);
    }

    /** IBM’s telephone company: of 7,043 customers 1,869 left; how long they had been one, for what term, and what they paid. */
    @Test
    void ofATelephoneCompanyItRanksWhoLeavesBetterThanTheRule() throws IOException {
        List<String> lines = Files.readAllLines(ReferenceData.file("telco/telecom_customer_churn.csv"));
        List<String> header =
                Arrays.stream(lines.get(0).split(",", -1)).map(String::strip).toList();
        List<Case> cases = IntStream.range(1, lines.size())
                .mapToObj(n -> {
                    String[] cells = lines.get(n).split(",", -1);
                    int months = Integer.parseInt(cells[header.indexOf("Tenureinmonths")]);
                    Known known = subscriber(
                            months,
                            cells[header.indexOf("Contract")],
                            new BigDecimal(cells[header.indexOf("Monthlycharge")]));
                    return new Case(
                            n,
                            known,
                            cells[header.indexOf("Customerstatus")].equals("Churned"),
                            Assessor.RULE.assess(known, Outlook.UNKNOWN).score() / 100.0);
                })
                .toList();

        LossModel model = learnt(cases, 1);

        assertThat(model.lost()).isEqualTo(1_869);
        assertThat(model.comparison().auc())
                .isGreaterThan(0.8)
                .isGreaterThan(model.comparison().aucOfRule());
        assertThat(model.comparison().brier()).isLessThan(model.comparison().brierOfRule());
    }

    private static Known subscriber(int months, String contract, BigDecimal monthly) {
        LocalDate since = THEN.minusMonths(months);
        int term = contract.equals("Two Year") ? 24 : contract.equals("One Year") ? 12 : 1;
        LocalDate end = since.plusMonths((long) term * (months / term + 1)).minusDays(1);
        return new Known(
                THEN,
                since,
                new Figures(
                        since,
                        THEN.minusDays(10),
                        months,
                        Math.min(12, months),
                        monthly.max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(Math.min(12, months))),
                        BigDecimal.TEN,
                        BigDecimal.ZERO),
                new Ending(end, true),
                Zone.UNKNOWN,
                Signals.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 499})
    void fewerThanFiveHundredLossesTeachNothing(int lost) {
        List<Case> cases = IntStream.range(0, 2_000)
                .mapToObj(n -> new Case(n, known(n % 300, 1, 0, 0), n < lost, 0.1))
                .toList();

        assertThat(LossModel.learn(List.of(THEN.plusYears(1)), cases, 1)).isEmpty();
    }

    @Test
    void aCompanyThatLostEverybodyTeachesNothing() {
        List<Case> cases = IntStream.range(0, 2_000)
                .mapToObj(n -> new Case(n, known(n % 300, 1, 0, 0), true, 0.1))
                .toList();

        assertThat(LossModel.learn(List.of(THEN.plusYears(1)), cases, 1)).isEmpty();
    }

    private static LossModel learnt(List<Case> cases, int oneOf) {
        return LossModel.learn(List.of(THEN.plusYears(1)), cases, oneOf).orElseThrow();
    }

    private static double weight(LossModel model, LossFeature feature) {
        return Objects.requireNonNull(model.weights().get(feature)).perUnit();
    }

    private static List<String> names(Risk risk) {
        return risk.factors().stream().map(Factor::name).toList();
    }

    private static List<Case> company(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, MANY)
                .mapToObj(n -> {
                    int open = random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0;
                    int badly = random.nextInt(8) == 0 ? 1 : 0;
                    Known known = known(random.nextInt(400), 1 + random.nextInt(6), open, badly);
                    double logOdds = USUALLY + EACH_OPEN * open + BADLY_RATED * badly;
                    boolean lost = random.nextDouble() < Sign.chance(logOdds);
                    return new Case(
                            n,
                            known,
                            lost,
                            Assessor.RULE.assess(known, Outlook.UNKNOWN).score() / 100.0);
                })
                .toList();
    }

    private static Known nobodySpecial() {
        return known(30, 3, 0, 0);
    }

    private static Known known(int silence, int days, int open, int badly) {
        LocalDate last = THEN.minusDays(silence);
        return new Known(
                THEN,
                THEN.minusMonths(24 + silence % 24),
                new Figures(
                        last.minusDays(100L * (days - 1)),
                        last,
                        days,
                        days,
                        BigDecimal.valueOf(20L * days),
                        BigDecimal.TEN,
                        BigDecimal.ZERO),
                null,
                Zone.UNKNOWN,
                new Signals(open, 0, 0, 0, 0, badly));
    }
}

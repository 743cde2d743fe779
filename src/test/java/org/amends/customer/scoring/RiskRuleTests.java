package org.amends.customer.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.amends.customer.ComplaintSignals.Signals;
import org.amends.customer.Contracts.Ending;
import org.amends.customer.Risk;
import org.amends.customer.Risk.Factor;
import org.amends.customer.Zone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RiskRuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final RiskRule RULE = new RiskRule(TODAY);
    private static final Signals EVERYTHING_WRONG = new Signals(9, 4, 3, 12, 5, 6);

    static Stream<Figures> everybody() {
        return Stream.of(
                Figures.NONE,
                bought(TODAY, TODAY, 1),
                bought(TODAY.minusDays(1), TODAY, 2),
                bought(TODAY.minusDays(499), TODAY, 500),
                bought(TODAY.minusYears(40), TODAY.minusYears(39), 500),
                bought(TODAY.minusYears(90), TODAY.minusYears(90), 1),
                bought(TODAY.minusDays(400), TODAY.plusDays(3), 5));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void theScoreIsAChanceAndItsFactorsAddUpToItForEverybody(Figures figures) {
        for (Outlook outlook : List.of(
                Outlook.UNKNOWN,
                new Outlook(0.0, 0.0, 0.0),
                new Outlook(1.0, 1.0, 600.0),
                new Outlook(0.5, 1e-300, 0.0))) {
            for (Zone zone : Zone.values()) {
                for (Signals signals : List.of(Signals.NONE, EVERYTHING_WRONG)) {
                    for (Ending contract : contracts()) {
                        Risk risk = RULE.assess(figures, outlook, contract, zone, signals);

                        assertThat(risk.score()).isBetween(0, 100);
                        assertThat(risk.factors().stream()
                                        .mapToInt(Factor::effect)
                                        .sum())
                                .isEqualTo(risk.score());
                    }
                }
            }
        }
    }

    private static List<@Nullable Ending> contracts() {
        return Stream.of(
                        null,
                        new Ending(null, false),
                        new Ending(TODAY, false),
                        new Ending(TODAY.plusYears(80), true),
                        new Ending(TODAY.minusDays(5), true))
                .toList();
    }

    @Test
    void everySignMovesTheScoreTheWayItSays() {
        Figures figures = bought(TODAY.minusDays(300), TODAY.minusDays(20), 12);
        int quiet = score(figures, Signals.NONE);

        assertThat(List.of(
                        score(figures, new Signals(1, 0, 0, 1, 0, 0)),
                        score(figures, new Signals(1, 1, 0, 1, 0, 0)),
                        score(figures, new Signals(1, 1, 1, 1, 0, 0)),
                        score(figures, new Signals(1, 1, 1, 3, 0, 0)),
                        score(figures, new Signals(1, 1, 1, 3, 1, 0)),
                        score(figures, new Signals(1, 1, 1, 3, 1, 1))))
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(score -> assertThat(score).isGreaterThan(quiet));
    }

    /** What IBM’s telco sample shows of customers by contract: 44 to 52, 11 and 3 in a hundred. */
    @ParameterizedTest
    @CsvSource({"30, 41, 47", "365, 9, 14", "730, 1, 4"})
    void whomAContractBindsLeavesAsSeldomAsThoseWhoseContractRunsAsLong(int days, int least, int most) {
        Risk risk = RULE.assess(
                bought(TODAY.minusYears(3), TODAY.minusYears(2), 2),
                new Outlook(0.01, 0.01, 0.0),
                new Ending(TODAY.plusDays(days), true),
                Zone.UNKNOWN,
                Signals.NONE);

        assertThat(risk.score()).isBetween(least, most);
        assertThat(risk.factors()).singleElement().satisfies(factor -> {
            assertThat(factor.name()).isEqualTo("bound");
            assertThat(factor.amount()).isEqualTo(days);
        });
    }

    @Test
    void aContractThatEndsSoonAndDoesNotRenewItselfIsASign() {
        Risk ending = RULE.assess(
                Figures.NONE, Outlook.UNKNOWN, new Ending(TODAY.plusDays(40), false), Zone.UNKNOWN, Signals.NONE);
        Risk renewing = RULE.assess(
                Figures.NONE, Outlook.UNKNOWN, new Ending(TODAY.plusDays(40), true), Zone.UNKNOWN, Signals.NONE);
        Risk later = RULE.assess(
                Figures.NONE, Outlook.UNKNOWN, new Ending(TODAY.plusDays(200), false), Zone.UNKNOWN, Signals.NONE);

        assertThat(ending.score()).isGreaterThan(renewing.score());
        assertThat(ending.factors()).extracting(Factor::name).containsExactlyInAnyOrder("bound", "contractEnding");
        assertThat(later.factors()).extracting(Factor::name).containsExactly("bound");
    }

    @Test
    void whatHasNoEndBindsNobodyAndTheirBuyingCounts() {
        Figures figures = bought(TODAY.minusDays(300), TODAY.minusDays(200), 12);

        assertThat(RULE.assess(figures, Outlook.UNKNOWN, new Ending(null, false), Zone.UNKNOWN, Signals.NONE))
                .isEqualTo(RULE.assess(figures, Outlook.UNKNOWN, null, Zone.UNKNOWN, Signals.NONE));
    }

    private static int score(Figures figures, Signals signals) {
        return RULE.assess(figures, Outlook.UNKNOWN, null, Zone.UNKNOWN, signals)
                .score();
    }

    private static Figures bought(LocalDate first, LocalDate last, int days) {
        return new Figures(first, last, days, days, new BigDecimal("1e12"), new BigDecimal("-1e12"), BigDecimal.ONE);
    }
}

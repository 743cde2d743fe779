package org.amends.process;

import static org.amends.complaint.PriorityReason.ANNOYANCE;
import static org.amends.complaint.PriorityReason.LIKELY_TO_LEAVE;
import static org.amends.complaint.PriorityReason.REPEAT_FAILURE;
import static org.amends.complaint.PriorityReason.VALUED_CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.stream.Stream;
import org.amends.complaint.Kind;
import org.amends.complaint.LegalDeadlineDecision;
import org.amends.complaint.LegalDeadlineDecision.Deadline;
import org.amends.complaint.Priority;
import org.amends.complaint.PriorityDecision;
import org.amends.complaint.PriorityDecision.Question;
import org.amends.complaint.PriorityDecision.Verdict;
import org.amends.complaint.ServiceLevelDecision;
import org.amends.complaint.ServiceLevelDecision.Level;
import org.amends.complaint.Severity;
import org.amends.customer.Risk.Band;
import org.amends.customer.Tier;
import org.amends.kernel.Money;
import org.amends.organisation.DayUnit;
import org.amends.recovery.Authority;
import org.amends.recovery.AuthorityDecision;
import org.amends.retention.StrategicAction;
import org.amends.retention.StrategicActionDecision;
import org.amends.testing.AmendsTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The shipped decision tables, asked through the engine. */
@AmendsTest
class DecisionTests {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Autowired
    PriorityDecision priority;

    @Autowired
    AuthorityDecision authority;

    @Autowired
    LegalDeadlineDecision legalDeadline;

    @Autowired
    ServiceLevelDecision serviceLevel;

    @Autowired
    StrategicActionDecision strategicAction;

    // strategic action

    @ParameterizedTest
    @CsvSource({
        ", IRON, ASK",
        ", PLATINUM, ASK",
        "1, IRON, RECOVER",
        "2, UNRATED, RECOVER",
        "2, GOLD, RECOVER_IN_PERSON",
        "1, PLATINUM, RECOVER_IN_PERSON",
        "3, LEAD, FIND_OUT",
        "3, PLATINUM, FIND_OUT",
        "4, GOLD, DEEPEN",
        "5, IRON, ASK_TO_RECOMMEND",
        "5, GOLD, REWARD",
        "5, PLATINUM, REWARD"
    })
    void everySatisfactionCallsForSomething(@Nullable Integer satisfaction, Tier tier, StrategicAction action) {
        assertThat(strategicAction.propose(satisfaction, tier, false).action()).isEqualTo(action);
        assertThat(strategicAction.propose(satisfaction, tier, true).action())
                .as("nobody is asked for a recommendation while their complaint is open")
                .isEqualTo(StrategicAction.SETTLE);
    }

    // priority

    @ParameterizedTest
    @CsvSource({
        "S1, false, false, P1", "S2, false, false, P2", "S3, false, false, P3", "S4, false, false, P4",
        "S1, true,  false, P1", "S2, true,  false, P1", "S3, true,  false, P2", "S4, true,  false, P2",
        "S1, false, true,  P1", "S2, false, true,  P2", "S3, false, true,  P2", "S4, false, true,  P3",
        "S2, true,  true,  P1", "S3, true,  true,  P2", "S4, true,  true,  P2"
    })
    void severityVulnerabilityAndRepeatFailureSetTheFloor(
            Severity severity, boolean vulnerable, boolean repeatFailure, Priority floor) {
        assertThat(decide(severity, vulnerable, repeatFailure, Tier.IRON, Band.LOW)
                        .priority())
                .isEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({
        "S4, false, PLATINUM, LOW,  P3", "S4, false, GOLD, LOW,  P3", "S4, false, IRON, HIGH, P3",
        "S4, false, PLATINUM, HIGH, P2", "S4, false, GOLD, HIGH, P2", "S4, true,  GOLD, LOW,  P2",
        "S3, false, PLATINUM, LOW,  P2", "S3, false, GOLD, LOW,  P2", "S3, false, LEAD, HIGH, P2",
        "S4, true,  LEAD, HIGH, P2", "S4, false, IRON, MEDIUM, P4", "S4, false, UNRATED, LOW, P4"
    })
    void tierAndRiskRaiseByOneStepEach(
            Severity severity, boolean repeatFailure, Tier tier, Band risk, Priority raised) {
        assertThat(decide(severity, false, repeatFailure, tier, risk).priority())
                .isEqualTo(raised);
    }

    @Test
    void tierAndRiskNeverRaiseAboveP2UnlessTheFloorIsP1AndNeverLower() {
        everyQuestion().forEach(question -> {
            Priority decided = priority.decide(question).result().priority();
            Priority floor = decide(
                            question.severity(), question.vulnerable(), question.repeatFailure(), Tier.UNRATED, null)
                    .priority();
            int steps = (question.tier() == Tier.PLATINUM || question.tier() == Tier.GOLD ? 1 : 0)
                    + (question.risk() == Band.HIGH ? 1 : 0);
            int highest = floor == Priority.P1 ? 0 : 1;

            assertThat(decided.ordinal())
                    .as(question.toString())
                    .isEqualTo(Math.min(floor.ordinal(), Math.max(highest, floor.ordinal() - steps)));
        });
    }

    @Test
    void aPriorityGivesItsReasons() {
        assertThat(decide(Severity.S4, false, true, Tier.GOLD, Band.HIGH).reasons())
                .containsExactlyInAnyOrder(ANNOYANCE, REPEAT_FAILURE, VALUED_CUSTOMER, LIKELY_TO_LEAVE);
        assertThat(decide(Severity.S4, false, false, Tier.IRON, Band.LOW).reasons())
                .containsExactly(ANNOYANCE);
    }

    // authority

    @ParameterizedTest
    @CsvSource({
        "50, 150, AGENT",
        "50.01, 150, SUPERVISOR",
        "50, 150.01, SUPERVISOR",
        "500, 1500, SUPERVISOR",
        "500.01, 600, MANAGER",
        "100, 1500.01, MANAGER",
        "5000, 15000, MANAGER",
        "5000.01, 5000.01, NOBODY",
        "10, 15000.01, NOBODY",
        "0, 0, AGENT"
    })
    void authorityDependsOnWhatTheCaseAndTheCustomerWereGranted(
            String inCase, String inTwelveMonths, Authority expected) {
        assertThat(authority.decide(euros(inCase), euros(inTwelveMonths)).result())
                .isEqualTo(expected);
    }

    // service level

    @ParameterizedTest
    @CsvSource({"P1, 2, 1, 9", "P2, 4, 2, 27", "P3, 9, 4, 45", "P4, 18, 9, 90"})
    void allowancesGrowAsPriorityFalls(Priority of, int step, int reply, int target) {
        assertThat(serviceLevel.decide(of).result())
                .isEqualTo(new Level(Duration.ofHours(step), Duration.ofHours(reply), Duration.ofHours(target)));
    }

    // law

    @ParameterizedTest
    @CsvSource({
        "PE,    ,          CLAIM,      2026-03-02, 15, BUSINESS_DAYS,",
        "PE,    ,          GRIEVANCE,  2026-03-02, 15, BUSINESS_DAYS,",
        "ES-AN, ,          CLAIM,      2026-03-02, 10, BUSINESS_DAYS,",
        "ES,    ,          CLAIM,      2026-12-28, 15, BUSINESS_DAYS,",
        "GB,    banking,   CLAIM,      2026-03-02, 56, CALENDAR_DAYS,",
        "GB,    payments,  CLAIM,      2026-03-02, 15, BUSINESS_DAYS, 35",
        "US,    financial, CLAIM,      2026-03-02, 15, CALENDAR_DAYS, 60"
    })
    void lawsSayHowLongAnAnswerMayTake(
            String jurisdiction,
            @Nullable String sector,
            Kind kind,
            LocalDate receivedOn,
            int amount,
            DayUnit unit,
            @Nullable Integer extended) {
        Deadline deadline = legalDeadline
                .decide(new LegalDeadlineDecision.Question(jurisdiction, sector, kind, receivedOn))
                .result()
                .orElseThrow();

        assertThat(deadline.amount()).isEqualTo(amount);
        assertThat(deadline.unit()).isEqualTo(unit);
        assertThat(deadline.extendedAmount()).isEqualTo(extended);
        assertThat(deadline.marginDays()).isPositive();
        assertThat(deadline.law()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "ES, ,        CLAIM,      2026-12-27",
        "GB, ,        CLAIM,      2026-03-02",
        "US, retail,  CLAIM,      2026-03-02",
        "PE, ,        SUGGESTION, 2026-03-02",
        "PE, ,        ENQUIRY,    2026-03-02"
    })
    void whereNoLawAppliesThereIsNoDeadline(
            String jurisdiction, @Nullable String sector, Kind kind, LocalDate receivedOn) {
        assertThat(legalDeadline
                        .decide(new LegalDeadlineDecision.Question(jurisdiction, sector, kind, receivedOn))
                        .result())
                .isEmpty();
    }

    private Verdict decide(
            Severity severity, boolean vulnerable, boolean repeatFailure, Tier tier, @Nullable Band risk) {
        return priority.decide(new Question(severity, vulnerable, repeatFailure, tier, risk))
                .result();
    }

    private static Stream<Question> everyQuestion() {
        return Stream.of(Severity.values())
                .flatMap(severity -> Stream.of(true, false).flatMap(vulnerable -> Stream.of(true, false)
                        .flatMap(repeat -> Stream.of(Tier.values()).flatMap(tier -> Stream.of(Band.values())
                                .map(risk -> new Question(severity, vulnerable, repeat, tier, risk))))));
    }

    private static Money euros(String amount) {
        return new Money(new java.math.BigDecimal(amount), EUR);
    }
}

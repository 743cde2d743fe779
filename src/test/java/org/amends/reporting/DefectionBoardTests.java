package org.amends.reporting;

import static org.amends.retention.CauseBasis.INFERRED;
import static org.amends.retention.CauseBasis.STATED;
import static org.amends.retention.DefectionCause.BILLING_ERROR;
import static org.amends.retention.DefectionCause.COMPETITION;
import static org.amends.retention.DefectionCause.CORE_SERVICE_FAILURE;
import static org.amends.retention.DefectionCause.FRIEND_ELSEWHERE;
import static org.amends.retention.DefectionCause.HIGH_PRICE;
import static org.amends.retention.DefectionCause.MOVED_AWAY;
import static org.amends.retention.DefectionCause.POOR_QUALITY;
import static org.amends.retention.DefectionCause.PRICE_INCREASE;
import static org.amends.retention.DefectionCause.PRICING;
import static org.amends.retention.DefectionCause.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.amends.customer.Tier;
import org.amends.kernel.Invalid;
import org.amends.kernel.Page;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.reporting.Behind.What;
import org.amends.reporting.DefectionReport.CauseLosses;
import org.amends.reporting.DefectionReport.TierLosses;
import org.amends.retention.DefectionCause;
import org.amends.testing.AmendsTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A year of losses, counted by hand: see {@link #aYearOfLosses}. */
@AmendsTest
class DefectionBoardTests {

    private static final SystemActor MANAGER =
            SystemActor.named("Tests", Role.MANAGER.authority(), Role.SUPERVISOR.authority());
    private static final Period YEAR = new Period(LocalDate.of(2012, 1, 1), LocalDate.of(2012, 12, 31));
    private static final DefectionQuestion ALL = new DefectionQuestion(YEAR);
    private static final LocalDate EARLY = LocalDate.of(1990, 5, 1);

    @Autowired
    private DefectionBoard board;

    @Autowired
    private LossLookup losses;

    @Autowired
    private LossFile file;

    @Autowired
    private JdbcClient jdbc;

    private long noor;

    /**
     * In 2012 seven leave, one of whom was recorded by mistake; in 2011 two did. Of the six that count, three had claimed
     * in the twelve months before: Noor was answered late twice, Olu once by a missed deadline, Pia in time.
     */
    @BeforeEach
    void aYearOfLosses() {
        Leavers leavers = new Leavers(jdbc).none(YEAR.before().from(), YEAR.to());
        noor = leavers.customer("=Noor", EARLY);
        long olu = leavers.customer("Olu", EARLY);
        long pia = leavers.customer("Pia", EARLY);
        long quin = leavers.customer("Quin", EARLY);
        long rosa = leavers.customer("Rosa", EARLY);
        long sam = leavers.customer("Sam", EARLY);

        leavers.leaves(noor, "2012-06-30", Tier.PLATINUM, 700, STATED, PRICE_INCREASE, HIGH_PRICE, BILLING_ERROR);
        leavers.leaves(olu, "2012-01-01", Tier.GOLD, 200, INFERRED, PRICING, POOR_QUALITY, BILLING_ERROR);
        leavers.leaves(pia, "2012-12-31", Tier.IRON, 100, STATED, PRICE_INCREASE);
        leavers.leaves(quin, "2012-03-01", Tier.GOLD, 0, STATED, FRIEND_ELSEWHERE, PRICING);
        leavers.leaves(rosa, "2012-04-01", Tier.LEAD, null, INFERRED, UNKNOWN);
        leavers.leaves(rosa, "2012-10-01", Tier.IRON, 50, STATED, MOVED_AWAY);
        leavers.withdraw(leavers.leaves(sam, "2012-05-01", Tier.PLATINUM, 9_999, STATED, COMPETITION, PRICING));
        leavers.leaves(sam, "2011-01-01", Tier.IRON, 60, STATED, COMPETITION);
        leavers.leaves(olu, "2011-12-31", Tier.GOLD, 40, STATED, COMPETITION);
        // outside both years
        leavers.leaves(pia, "2010-12-31", Tier.GOLD, 5_000, STATED, COMPETITION);
        leavers.leaves(quin, "2013-01-01", Tier.GOLD, 5_000, STATED, COMPETITION);

        leavers.complains(noor, "CLAIM", "2012-04-02 10:00", "2012-04-10 10:00", "2012-04-12 10:00");
        leavers.complains(noor, "GRIEVANCE", "2011-07-01 10:00", "2011-07-05 10:00", null);
        leavers.complains(noor, "ENQUIRY", "2012-06-29 10:00", "2012-06-29 11:00", null);
        leavers.complains(noor, "CLAIM", "2012-07-01 10:00", "2012-07-01 11:00", null);
        leavers.breached(
                leavers.complains(olu, "CLAIM", "2011-09-01 10:00", null, "2011-12-01 10:00"),
                "SERVICE",
                "2011-11-01 10:00");
        leavers.complains(pia, "CLAIM", "2012-12-31 23:00", "2013-01-05 10:00", "2013-01-09 10:00");
        leavers.complains(quin, "COMPLIMENT", "2012-02-01 10:00", null, null);
        leavers.complains(rosa, "CLAIM", "2011-03-31 10:00", "2011-04-01 10:00", null);
    }

    @Test
    void theFiguresAreThoseCountedByHand() {
        DefectionReport report = report(ALL);

        assertThat(report.losses().customers()).isEqualTo(6);
        assertThat(report.losses().value().amount()).isEqualByComparingTo("1050");
        assertThat(report.losses().valueOfBest().amount()).isEqualByComparingTo("900");
        assertThat(report.losses().unvalued()).isEqualTo(1);
        assertThat(report.losses().complained()).isEqualTo(3);
        assertThat(report.losses().answeredLate()).isEqualTo(2);
        assertThat(report.losses().soonAfter()).isEqualTo(2);
        assertThat(report.lossesBefore().customers()).isEqualTo(2);
        assertThat(report.lossesBefore().value().amount()).isEqualByComparingTo("100");
        assertThat(report.before()).isEqualTo(new Period(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31)));
    }

    @Test
    void aCategoryAddsUpWhatIsBelowItByTier() {
        CauseLosses pricing = bar(PRICING);

        assertThat(pricing.customers()).isEqualTo(3);
        assertThat(pricing.value().amount()).isEqualByComparingTo("1000");
        assertThat(pricing.tiers())
                .extracting(TierLosses::tier, TierLosses::customers)
                .containsExactly(
                        tuple(Tier.PLATINUM, 1L),
                        tuple(Tier.GOLD, 1L),
                        tuple(Tier.IRON, 1L),
                        tuple(Tier.LEAD, 0L),
                        tuple(Tier.UNRATED, 0L));
        assertThat(pricing.below())
                .extracting(CauseLosses::cause, CauseLosses::customers)
                .containsExactly(tuple(PRICE_INCREASE, 2L), tuple(PRICING, 1L), tuple(HIGH_PRICE, 0L));
        assertThat(pricing.publishedShare()).isEqualTo(30);
    }

    @Test
    void aFurtherCauseCountsOnceForACategoryAndNotBesideOneOfItsOwn() {
        assertThat(bar(CORE_SERVICE_FAILURE).alsoNamed()).isEqualTo(2);
        assertThat(bar(CORE_SERVICE_FAILURE).below())
                .extracting(CauseLosses::cause, CauseLosses::alsoNamed)
                .contains(tuple(BILLING_ERROR, 2L), tuple(POOR_QUALITY, 1L));
        assertThat(bar(PRICING).alsoNamed()).isEqualTo(1);
        assertThat(bar(COMPETITION).alsoNamed()).isZero();
    }

    @Test
    void theShareIsOfThoseWhoWereCustomersWhenThePeriodBegan() {
        double before = java.util.Objects.requireNonNull(report(ALL).share());
        long base = Math.round(6 / before);
        Leavers leavers = new Leavers(jdbc);
        leavers.customer("Too late", YEAR.from());
        leavers.customer("In time", YEAR.from().minusDays(1));
        assertThat(report(ALL).share()).isEqualTo(6.0 / (base + 1), within(1e-12));

        long back = leavers.customer("Came back", EARLY);
        leavers.leaves(back, "2009-01-01", Tier.IRON, 5, STATED, PRICING);
        assertThat(report(ALL).share()).isEqualTo(6.0 / (base + 1), within(1e-12));
        leavers.buys(back, "2010-01-01");
        assertThat(report(ALL).share()).isEqualTo(6.0 / (base + 2), within(1e-12));
        assertThat(report(new DefectionQuestion(YEAR, Tier.GOLD, null)).share()).isNull();
    }

    @Test
    void behindEveryFigureStandAsManyRowsAsItSays() {
        for (DefectionQuestion question : List.of(
                ALL,
                new DefectionQuestion(YEAR, Tier.GOLD, null),
                new DefectionQuestion(YEAR, null, STATED),
                new DefectionQuestion(YEAR, Tier.IRON, STATED))) {
            DefectionReport report = report(question);
            assertBehind(question, Behind.LOST, report.losses().customers());
            assertBehind(question, Behind.of(What.UNVALUED), report.losses().unvalued());
            assertBehind(question, Behind.of(What.COMPLAINED), report.losses().complained());
            assertBehind(question, Behind.of(What.LATE), report.losses().answeredLate());
            assertBehind(question, Behind.of(What.SOON), report.losses().soonAfter());
            for (CauseLosses group : report.causes()) {
                assertBehind(question, Behind.group(group.cause(), null), group.customers());
                assertBehind(question, Behind.also(group.cause()), group.alsoNamed());
                group.tiers()
                        .forEach(part ->
                                assertBehind(question, Behind.group(group.cause(), part.tier()), part.customers()));
                for (CauseLosses cause : group.below()) {
                    assertBehind(question, Behind.cause(cause.cause(), null), cause.customers());
                    cause.tiers()
                            .forEach(part ->
                                    assertBehind(question, Behind.cause(cause.cause(), part.tier()), part.customers()));
                    if (!cause.cause().isCategory()) {
                        assertBehind(question, Behind.also(cause.cause()), cause.alsoNamed());
                    }
                }
            }
        }
    }

    @Test
    void aCauseThatNobodyNamedHasNobodyBehindIt() {
        assertBehind(ALL, Behind.cause(DefectionCause.RUDENESS, null), 0);
        assertBehind(ALL, Behind.also(MOVED_AWAY), 0);
        assertBehind(ALL, Behind.group(MOVED_AWAY, null), 1);
        assertBehind(ALL, Behind.cause(UNKNOWN, Tier.LEAD), 1);
    }

    @Test
    void whoLeftTwiceIsGoneUntilTheyBuyAfterTheLastTime() {
        long base = base();
        Leavers leavers = new Leavers(jdbc);
        long twice = leavers.customer("Left twice", EARLY);
        leavers.leaves(twice, "2007-01-01", Tier.IRON, 5, STATED, PRICING);
        leavers.buys(twice, "2008-01-01");
        assertThat(base()).isEqualTo(base + 1);
        leavers.leaves(twice, "2009-01-01", Tier.IRON, 5, STATED, PRICING);
        assertThat(base()).isEqualTo(base);
        leavers.buys(twice, "2012-01-01");
        assertThat(base()).as("a purchase in the period is too late").isEqualTo(base);
        leavers.buys(twice, "2011-06-01");
        assertThat(base()).isEqualTo(base + 1);
        assertThat(report(ALL).shareBefore()).isEqualTo(2.0 / baseBefore(), within(1e-12));
    }

    @Test
    void aRowBringsItsCasesAndWhichOfThemWereLate() {
        Loss first =
                MANAGER.call(() -> losses.find(ALL, Behind.LOST, 0, 1)).items().get(0);

        assertThat(first.name()).isEqualTo("=Noor");
        assertThat(first.otherCauses()).containsExactlyInAnyOrder(HIGH_PRICE, BILLING_ERROR);
        assertThat(first.cases()).extracting(Loss.LossCase::late).containsExactly(true, true);
        assertThat(first.cases().get(0).receivedAt()).isEqualTo("2012-04-02T10:00:00Z");
    }

    @Test
    void theFileHasALineForEachRowAndNothingThatASpreadsheetCarriesOut() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MANAGER.run(() -> {
            try {
                file.write(ALL, Behind.LOST, Locale.ENGLISH, out);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(7);
        assertThat(lines.get(1)).contains(",'=Noor,2012-06-30,Platinum,Price,The price went up,", ",700.00,EUR,told,");
    }

    @ParameterizedTest
    @CsvSource({"lost", "late", "group.PRICING", "cause.MOVED_AWAY.GOLD", "also.BILLING_ERROR", "group.UNKNOWN"})
    void whatStandsBehindIsWrittenInTheAddress(String text) {
        assertThat(Behind.parse(text).map(Behind::text)).hasValue(text);
    }

    @ParameterizedTest
    @CsvSource({"''", "all", "group", "lost.PRICING", "group.MOON", "group.PRICING.MOON", "also.PRICING.GOLD", "a.b.c.d"
    })
    void whatIsNoFigureIsNotUnderstood(String text) {
        assertThat(Behind.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2012-01-01, 2012-12-31, 2011-01-01",
        "2012-02-01, 2012-02-29, 2012-01-01",
        "2012-03-15, 2012-06-14, 2011-12-15",
        "2012-03-01, 2012-03-10, 2012-02-20"
    })
    void thePeriodBeforeIsAsLongAndEndsWhereThisOneBegins(LocalDate from, LocalDate to, LocalDate before) {
        assertThat(new Period(from, to).before()).isEqualTo(new Period(before, from.minusDays(1)));
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        assertThatThrownBy(() -> new Period(YEAR.to(), YEAR.from())).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new Period(YEAR.from(), YEAR.from().plusYears(21)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void agentsDoNotReadIt() {
        SystemActor agent = SystemActor.named("Tests", Role.AGENT.authority());
        assertThatThrownBy(() -> agent.call(() -> board.report(ALL))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> agent.call(() -> losses.find(ALL, Behind.LOST, 0, 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private DefectionReport report(DefectionQuestion question) {
        return MANAGER.call(() -> board.report(question));
    }

    private long base() {
        return Math.round(6 / java.util.Objects.requireNonNull(report(ALL).share()));
    }

    /** As the year before counts it for itself. */
    private long baseBefore() {
        return Math.round(2
                / java.util.Objects.requireNonNull(
                        report(new DefectionQuestion(YEAR.before())).share()));
    }

    private CauseLosses bar(DefectionCause category) {
        return report(ALL).causes().stream()
                .filter(bar -> bar.cause() == category)
                .findFirst()
                .orElseThrow();
    }

    /** Read in pages of two, so that none is told twice or left out. */
    private void assertBehind(DefectionQuestion question, Behind behind, long figure) {
        List<Loss> rows = new ArrayList<>();
        Page<Loss> page = MANAGER.call(() -> losses.find(question, behind, 0, 2));
        rows.addAll(page.items());
        while (page.hasNext()) {
            int next = page.page() + 1;
            page = MANAGER.call(() -> losses.find(question, behind, next, 2));
            rows.addAll(page.items());
        }
        Stream<Loss> distinct = rows.stream().distinct();
        assertThat(distinct.count()).as("%s %s", question, behind.text()).isEqualTo(figure);
        assertThat(rows).hasSize((int) figure);
        assertThat(report(question).count(behind)).isEqualTo(figure);
    }
}

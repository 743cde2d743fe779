package org.amends.customer.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.amends.customer.CustomerDetails;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerScoring;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.customer.Purchase;
import org.amends.customer.Purchases;
import org.amends.customer.Pyramid;
import org.amends.customer.rfm.Segments;
import org.amends.customer.scoring.RiskBy;
import org.amends.customer.scoring.ScoringRules;
import org.amends.kernel.Conflict;
import org.amends.kernel.Money;
import org.amends.kernel.SystemActor;
import org.amends.organisation.Role;
import org.amends.testing.TestClock;
import org.amends.testing.ViewTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What customers are worth, by which rules, and how they are scored. */
class ScoringViewsTests extends ViewTest {

    private static final SystemActor HOUSE =
            SystemActor.named("Tests", Role.MANAGER.authority(), Role.AGENT.authority());
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);
    private static final Currency EURO = Currency.getInstance("EUR");

    @Autowired
    private Customers customers;

    @Autowired
    private Purchases purchases;

    @Autowired
    private CustomerScoring scoring;

    @Autowired
    private Pyramid pyramid;

    @BeforeEach
    void tenCustomersOfWhomOneIsScoredHighest() {
        IntStream.range(0, 10).forEach(n -> {
            CustomerId id = HOUSE.call(() -> customers
                    .put(
                            new ExternalId("pyramid-" + UUID.randomUUID()),
                            CustomerDetails.named("One of ten", null, null).knownSince(TODAY.minusYears(2)))
                    .id());
            HOUSE.run(() -> purchases.recordAll(Map.of(
                    id,
                    List.of(new Purchase(
                            null,
                            TODAY.minusDays(20 + n),
                            new Money(BigDecimal.valueOf(100 + n), EURO),
                            null,
                            null,
                            null,
                            null,
                            null)))));
        });
        HOUSE.run(scoring::score);
    }

    @AfterEach
    void theUsualRules() {
        HOUSE.run(() -> pyramid.become(ScoringRules.DEFAULT));
    }

    @Test
    void tiersShowWhatTheyHoldWithTheDayOfTheRun() {
        signIn("marta");
        UI.getCurrent().navigate(PyramidView.class);

        assertThat(screen()).contains("As of", "Platinum", "Gold", "Iron", "Lead", "Value held by the best fifth");
    }

    @Test
    void otherThresholdsShowWhoWouldMoveBeforeAnybodyDoes() {
        signIn("marta");
        UI.getCurrent().navigate(PyramidView.class);

        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Platinum: best, in %")), 40);

        assertThat(screen()).contains("→ Platinum");
        assertThat(HOUSE.call(pyramid::rules)).isEqualTo(ScoringRules.DEFAULT);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Gold: next, in %")), 70);
        assertThat(screen()).contains("less than 100 % together");
        _click(_get(Button.class, spec -> spec.withText("Save and score")));
        assertThat(HOUSE.call(pyramid::rules))
                .as("impossible ones are not kept")
                .isEqualTo(ScoringRules.DEFAULT);
    }

    @Test
    void savedThresholdsAreScoredBy() {
        signIn("marta");
        UI.getCurrent().navigate(PyramidView.class);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("In no tier before day")), 3_650);
        _click(_get(Button.class, spec -> spec.withText("Save and score")));

        await().untilAsserted(() -> assertThat(HOUSE.call(pyramid::tiers))
                .as("nobody is known for ten years but who is older than this test")
                .anySatisfy(tier -> assertThat(tier.customers()).isPositive()));
        assertThat(HOUSE.call(pyramid::rules).knownInDays()).isEqualTo(3_650);
    }

    @Test
    void segmentsAreDividedOtherwiseAndWhoWouldMoveIsSeenBefore() {
        signIn("marta");
        UI.getCurrent().navigate(PyramidView.class);
        SegmentRow champions = _find(SegmentRow.class).get(0);

        _setValue(_get(champions, TextField.class, spec -> spec.withValue("Champions")), "Best friends");
        assertThat(screen()).contains("would be in another segment");
        assertThat(HOUSE.call(pyramid::rules)).isEqualTo(ScoringRules.DEFAULT);

        _click(_get(Button.class, spec -> spec.withText("Save segments and score")));
        assertThat(HOUSE.call(pyramid::rules).segments().inOrder().get(0).name())
                .isEqualTo("Best friends");
        assertThat(HOUSE.call(pyramid::rules).segments().inOrder().get(1).name())
                .as("what is not touched keeps its published name")
                .isEqualTo("Potential Loyalist");
    }

    @Test
    void theOrderOfSegmentsCountsAndOneThatHoldsNobodyIsMarked() {
        signIn("marta");
        UI.getCurrent().navigate(PyramidView.class);
        SegmentRow champions = _find(SegmentRow.class).get(0);

        _click(_get(champions, Button.class, spec -> spec.withText("↓")));

        assertThat(_find(SegmentRow.class).get(1)).isSameAs(champions);
        assertThat(_find(champions, TextField.class).get(0).getHelperText())
                .isEqualTo("Holds nobody: those above take all of its scores.");
    }

    @Test
    void anImpossibleSegmentIsNotKept() {
        signIn("marta");
        UI.getCurrent().navigate(PyramidView.class);
        SegmentRow champions = _find(SegmentRow.class).get(0);

        _setValue(_find(champions, TextField.class).get(1), "5-4");
        _click(_get(Button.class, spec -> spec.withText("Save segments and score")));
        assertThat(_find(champions, TextField.class).get(1).isInvalid()).isTrue();

        _setValue(_find(champions, TextField.class).get(1), "5");
        _setValue(_find(champions, TextField.class).get(0), "Lost");
        _click(_get(Button.class, spec -> spec.withText("Save segments and score")));
        assertThat(screen()).contains("Two segments have the same name");
        assertThat(HOUSE.call(pyramid::rules)).isEqualTo(ScoringRules.DEFAULT);
    }

    @Test
    void thereIsAtLeastOneSegment() {
        signIn("marta");
        UI.getCurrent().navigate(PyramidView.class);
        _find(SegmentRow.class).forEach(row -> _click(_get(row, Button.class, spec -> spec.withText("✕"))));
        _click(_get(Button.class, spec -> spec.withText("Save segments and score")));

        assertThat(screen()).contains("There is at least one segment");
        assertThat(HOUSE.call(pyramid::rules)).isEqualTo(ScoringRules.DEFAULT);
        _click(_get(Button.class, spec -> spec.withText("As published")));
        assertThat(_find(SegmentRow.class)).hasSize(10);
    }

    @Test
    void theSlowerOfTwoWhoDivideTheSegmentsIsTold() {
        Segments seen = HOUSE.call(pyramid::rules).segments();
        Segments first = new Segments(seen.inOrder().subList(0, 5));
        HOUSE.run(() -> pyramid.divide(seen, first));

        assertThatThrownBy(() -> HOUSE.run(
                        () -> pyramid.divide(seen, new Segments(seen.inOrder().subList(0, 3)))))
                .isInstanceOf(Conflict.class);
        assertThat(HOUSE.call(pyramid::rules).segments()).isEqualTo(first);
    }

    @Test
    void whatLossesTeachIsNotOfferedAsLongAsTooFewAreRecorded() {
        assumeTrue(
                HOUSE.call(scoring::model).orElseThrow().losses() == null,
                "other tests have recorded hundreds of losses");
        signIn("marta");
        UI.getCurrent().navigate(ScoringView.class);

        assertThat(screen()).contains("it takes 500 recorded losses", "The risk is told by the rule.");
        assertThat(_find(Button.class, spec -> spec.withText("Tell the risk by losses")))
                .isEmpty();
        assertThatThrownBy(() -> HOUSE.run(() -> scoring.tellRiskBy(RiskBy.LOSSES)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aRunIsStartedAndSeenToItsEnd() {
        signIn("marta");
        UI.getCurrent().navigate(ScoringView.class);
        _click(_get(Button.class, spec -> spec.withText("Score now")));

        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            assertThat(screen()).contains("Done").doesNotContain("Waiting", "Running");
        });
        assertThat(screen()).contains("Models of buying");
    }
}

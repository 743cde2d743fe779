package org.amends.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.amends.customer.CustomerDetails;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.customer.Tier;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.SystemActor;
import org.amends.kernel.Unknown;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AmendsTest
class StrategicActionsTests {

    private static final SystemActor ANA = SystemActor.named("Ana", Role.AGENT.authority());
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);

    @Autowired
    private Customers customers;

    @Autowired
    private StrategicActions actions;

    @Test
    void isProposedUntilItIsDoneAndKeepsHowThingsStoodThen() {
        ExternalId rosa = whoSaid(3, TODAY);
        assertThat(ANA.call(() -> actions.proposed(rosa))).contains(StrategicAction.FIND_OUT);

        ANA.run(() -> actions.done(rosa, StrategicAction.FIND_OUT, "  Wanted the bill on paper 🚲 "));

        assertThat(ANA.call(() -> actions.proposed(rosa))).isEmpty();
        assertThat(ANA.call(() -> actions.of(rosa))).singleElement().satisfies(done -> {
            assertThat(done.action()).isEqualTo(StrategicAction.FIND_OUT);
            assertThat(done.satisfaction()).isEqualTo(3);
            assertThat(done.tier()).isEqualTo(Tier.UNRATED);
            assertThat(done.by()).isEqualTo("Ana");
            assertThat(done.note()).isEqualTo("Wanted the bill on paper 🚲");
        });
    }

    @Test
    void somethingElseIsProposedOnceTheySaySomethingElse() {
        ExternalId rosa = whoSaid(3, TODAY);
        ANA.run(() -> actions.done(rosa, StrategicAction.FIND_OUT, ""));

        says(rosa, 1, TODAY);

        assertThat(ANA.call(() -> actions.proposed(rosa))).contains(StrategicAction.RECOVER);
    }

    @Test
    void whatWasSaidOverAYearAgoIsAskedAnew() {
        assertThat(ANA.call(() -> actions.proposed(whoSaid(5, TODAY.minusMonths(13)))))
                .contains(StrategicAction.ASK);
        assertThat(ANA.call(() -> actions.proposed(whoSaid(5, TODAY.minusMonths(11)))))
                .contains(StrategicAction.ASK_TO_RECOMMEND);
    }

    @Test
    void whatSomebodyHasDoneAlreadyIsNotRecordedTwice() {
        ExternalId rosa = whoSaid(4, TODAY);
        ANA.run(() -> actions.done(rosa, StrategicAction.DEEPEN, ""));

        assertThatThrownBy(() -> ANA.run(() -> actions.done(rosa, StrategicAction.DEEPEN, "Again")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> ANA.run(() -> actions.done(whoSaid(4, TODAY), StrategicAction.REWARD, "")))
                .as("never proposed")
                .isInstanceOf(Conflict.class);
        assertThat(ANA.call(() -> actions.of(rosa))).hasSize(1);
    }

    @Test
    void refusesWhatCannotBeKeptAndWhoMayNot() {
        ExternalId rosa = whoSaid(4, TODAY);

        assertThatThrownBy(() -> ANA.run(() -> actions.done(rosa, StrategicAction.DEEPEN, "x".repeat(2_001))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> ANA.call(() -> actions.proposed(new ExternalId("nobody"))))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> SystemActor.named("Otto", Role.OPERATIONS.authority())
                        .run(() -> actions.done(rosa, StrategicAction.DEEPEN, "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ExternalId whoSaid(int satisfaction, LocalDate on) {
        ExternalId id = new ExternalId("action-" + UUID.randomUUID());
        says(id, satisfaction, on);
        return id;
    }

    private void says(ExternalId id, int satisfaction, LocalDate on) {
        ANA.run(() -> customers.put(
                id, CustomerDetails.named("Rosa Quispe", null, null).satisfied(satisfaction, on)));
    }
}

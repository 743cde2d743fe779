package org.amends.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.amends.customer.CustomerDetails;
import org.amends.customer.CustomerId;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.customer.LeavingIntention;
import org.amends.customer.LeavingIntentions;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.SystemActor;
import org.amends.kernel.Unknown;
import org.amends.organisation.Role;
import org.amends.testing.AmendsTest;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AmendsTest
class RetentionTasksTests {

    private static final SystemActor ANA = SystemActor.named("Ana", Role.AGENT.authority());
    private static final LocalDate MONDAY = LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC);
    private static final String WORDS = "The others are cheaper 🚲";

    @Autowired
    private TestClock clock;

    @Autowired
    private Customers customers;

    @Autowired
    private LeavingIntentions intentions;

    @Autowired
    private RetentionTasks tasks;

    private final ExternalId rosa = new ExternalId("leaving-" + UUID.randomUUID());

    @AfterEach
    void goHome() {
        clock.reset();
    }

    @Test
    void whoSaysThatTheyWillLeaveIsSpokenWithOnTheNextWorkingDay() {
        says(WORDS);

        assertThat(tasks()).singleElement().satisfies(task -> {
            assertThat(task.isOpen()).isTrue();
            assertThat(task.dueOn()).isEqualTo(MONDAY.plusDays(1));
        });
        assertThat(standing()).satisfies(said -> {
            assertThat(said.said()).isEqualTo(WORDS);
            assertThat(said.by()).isEqualTo("Ana");
        });
    }

    @Test
    void nobodyIsCalledAtTheWeekend() {
        clock.advance(Duration.ofDays(4));
        says(WORDS);

        assertThat(open().dueOn()).isEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void whoSaysItTwiceIsCalledOnce() {
        says(WORDS);
        says(WORDS);
        says("And I mean it.");

        assertThat(tasks()).hasSize(1);
        assertThat(ANA.call(() -> intentions.history(id())))
                .extracting(LeavingIntention::said)
                .containsExactlyInAnyOrder(WORDS, "And I mean it.");
    }

    @Test
    void whoStaysHasTakenItBack() {
        says(WORDS);
        RetentionTask task = open();

        ANA.run(() -> tasks.record(task, RetentionOutcome.STAYS, " Got the new tariff. "));

        assertThat(ANA.call(() -> intentions.standing(id()))).isEmpty();
        assertThat(tasks()).singleElement().satisfies(done -> {
            assertThat(done.state()).isEqualTo(RetentionState.DONE);
            assertThat(done.outcome()).isEqualTo(RetentionOutcome.STAYS);
            assertThat(done.note()).isEqualTo("Got the new tariff.");
            assertThat(done.doneBy()).isEqualTo("Ana");
        });
        says("Now I really go.");
        assertThat(tasks()).as("another one, for they said so anew").hasSize(2);
    }

    @Test
    void whoIsNotReachedIsTriedAgainOnTheNextWorkingDay() {
        says(WORDS);
        clock.advance(Duration.ofDays(1));
        RetentionTask seen = open();

        ANA.run(() -> tasks.record(seen, RetentionOutcome.NOT_REACHED, "Engaged"));

        assertThat(open().dueOn()).isEqualTo(MONDAY.plusDays(2));
        assertThat(open().attempts()).singleElement().satisfies(tried -> {
            assertThat(tried.by()).isEqualTo("Ana");
            assertThat(tried.note()).isEqualTo("Engaged");
        });
        assertThat(standing().said()).isEqualTo(WORDS);
    }

    @Test
    void whoLeavesAllTheSameIsNotCalledAgainAndIsNoDefectionYet() {
        says(WORDS);

        ANA.run(() -> tasks.record(open(), RetentionOutcome.LEAVES, ""));

        assertThat(tasks()).noneMatch(RetentionTask::isOpen);
        assertThat(standing().said()).isEqualTo(WORDS);
    }

    @Test
    void nobodyCallsAboutWhatWasTakenBack() {
        says(WORDS);

        ANA.run(() -> intentions.takeBack(rosa));

        assertThat(tasks()).singleElement().satisfies(task -> assertThat(task.state())
                .isEqualTo(RetentionState.CANCELLED));
        assertThatThrownBy(() -> ANA.run(() -> intentions.takeBack(rosa)))
                .as("nothing stands")
                .isInstanceOf(Unknown.class);
    }

    @Test
    void theSlowerOfTwoWhoRecordAResultIsTold() {
        says(WORDS);
        RetentionTask seen = open();
        ANA.run(() -> tasks.record(seen, RetentionOutcome.NOT_REACHED, ""));

        assertThatThrownBy(() -> ANA.run(() -> tasks.record(seen, RetentionOutcome.STAYS, "")))
                .isInstanceOf(Conflict.class);
        assertThat(open().attempts()).hasSize(1);
    }

    @Test
    void isListedWithWhomToReachUntilItIsDone() {
        says(WORDS);

        assertThat(listed()).singleElement().satisfies(call -> {
            assertThat(call.customerName()).isEqualTo("Rosa");
            assertThat(call.intention()).isNotNull();
        });

        ANA.run(() -> tasks.record(open(), RetentionOutcome.LEAVES, ""));
        assertThat(listed()).isEmpty();
    }

    @Test
    void theRiskStaysWhatItWas() {
        id();
        int before = risk();

        says(WORDS);

        assertThat(risk()).isEqualTo(before);
    }

    @Test
    void refusesWhatCannotBeAndWhoMayNot() {
        assertThatThrownBy(() -> says(" ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> says("x".repeat(LeavingIntentions.LONGEST + 1)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> ANA.call(() -> intentions.state(rosa, MONDAY.plusDays(1), WORDS)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> ANA.call(() -> intentions.state(new ExternalId("nobody"), MONDAY, WORDS)))
                .isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> SystemActor.named("Otto", Role.OPERATIONS.authority())
                        .call(() -> intentions.state(rosa, MONDAY, WORDS)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void says(String words) {
        id();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ANA.call(() -> intentions.state(rosa, today, words));
    }

    private CustomerId id() {
        return ANA.call(() -> customers
                .find(rosa)
                .orElseGet(() -> customers.put(rosa, CustomerDetails.named("Rosa", null, null)))
                .id());
    }

    private int risk() {
        return ANA.call(() -> customers.require(rosa)).risk().score();
    }

    private List<RetentionTask> tasks() {
        return ANA.call(() -> tasks.of(rosa));
    }

    private RetentionTask open() {
        return tasks().stream().filter(RetentionTask::isOpen).findFirst().orElseThrow();
    }

    private LeavingIntention standing() {
        return ANA.call(() -> intentions.standing(id())).orElseThrow();
    }

    private List<RetentionCall> listed() {
        return ANA.call(() -> tasks.open(0, 200)).items().stream()
                .filter(call -> call.customer().equals(rosa))
                .toList();
    }
}

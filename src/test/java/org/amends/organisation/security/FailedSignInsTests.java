package org.amends.organisation.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.amends.testing.TestClock;
import org.junit.jupiter.api.Test;

class FailedSignInsTests {

    private final TestClock clock = new TestClock();
    private final FailedSignIns failures = new FailedSignIns(clock);

    @Test
    void closesTheDoorAfterTenFailuresForFiveMinutes() {
        fail(9);
        assertThat(failures.closedFor("door")).isEmpty();

        fail(1);
        assertThat(failures.closedFor("door")).contains(Duration.ofMinutes(5));
        assertThat(failures.closedFor("another door")).isEmpty();

        clock.advance(Duration.ofMinutes(5));
        assertThat(failures.closedFor("door")).isEmpty();
    }

    @Test
    void startsToCountAnewAfterFiveMinutes() {
        fail(9);
        clock.advance(Duration.ofMinutes(5));
        fail(9);

        assertThat(failures.closedFor("door")).isEmpty();
    }

    @Test
    void forgetsFailuresOnceSomebodyGetsIn() {
        fail(9);
        failures.succeeded("door");
        fail(9);

        assertThat(failures.closedFor("door")).isEmpty();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            failures.failed("door");
        }
    }
}

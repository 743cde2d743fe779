package org.amends.organisation.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Slows guessing down: ten failures within five minutes, by one name from one address, close the door for five. */
@Component
class FailedSignIns {

    static final int ALLOWED = 10;
    static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int MOST_DOORS = 100_000;

    private record Failures(int count, Instant until) {}

    private final Clock clock;
    private final Cache<String, Failures> doors = Caffeine.newBuilder()
            .maximumSize(MOST_DOORS)
            .expireAfterWrite(WINDOW.multipliedBy(2))
            .build();

    FailedSignIns(Clock clock) {
        this.clock = clock;
    }

    /** How long the door stays closed; empty if it is open. */
    Optional<Duration> closedFor(String door) {
        return Optional.ofNullable(doors.getIfPresent(door))
                .filter(failures -> failures.count() >= ALLOWED)
                .map(failures -> Duration.between(clock.instant(), failures.until()))
                .filter(wait -> !wait.isNegative() && !wait.isZero());
    }

    void failed(String door) {
        Instant now = clock.instant();
        doors.asMap().compute(door, (same, before) -> {
            if (before == null || !now.isBefore(before.until())) {
                return new Failures(1, now.plus(WINDOW));
            }
            int count = before.count() + 1;
            return new Failures(count, count >= ALLOWED ? now.plus(WINDOW) : before.until());
        });
    }

    void succeeded(String door) {
        doors.invalidate(door);
    }
}

package org.amends.customer;

import java.time.Clock;
import java.time.LocalDate;
import org.amends.kernel.SystemActor;
import org.amends.kernel.Turns;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class NightlyScoring {

    private static final SystemActor SCORING = SystemActor.named("Amends", "ROLE_MANAGER");

    private final CustomerScoring scoring;
    private final JdbcClient jdbc;
    private final Turns turns;
    private final Clock clock;

    NightlyScoring(CustomerScoring scoring, JdbcClient jdbc, Turns turns, Clock clock) {
        this.scoring = scoring;
        this.jdbc = jdbc;
        this.turns = turns;
        this.clock = clock;
    }

    /** On one node, however many there are. */
    @Scheduled(cron = "${amends.scoring.at:0 15 3 * * *}")
    void score() {
        turns.once("scoring", LocalDate.now(clock), () -> SCORING.run(() -> scoring.start(null, null)));
    }

    /** An installation whose customers were never scored need not wait for the night. */
    @EventListener(ApplicationReadyEvent.class)
    void scoreAtFirst() {
        SCORING.run(() -> {
            if (scoring.latest(1).isEmpty() && anybodyIsThere()) {
                scoring.start(null, null);
            }
        });
    }

    private boolean anybodyIsThere() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM customer)")
                .query(Boolean.class)
                .single();
    }
}

package org.amends.customer;

import java.time.Clock;
import java.time.LocalDate;
import org.amends.kernel.SystemActor;
import org.amends.kernel.Turns;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class NightlyScoring {

    private static final SystemActor SCORING = SystemActor.named("Scoring", "ROLE_MANAGER");

    private final CustomerScoring scoring;
    private final Turns turns;
    private final Clock clock;

    NightlyScoring(CustomerScoring scoring, Turns turns, Clock clock) {
        this.scoring = scoring;
        this.turns = turns;
        this.clock = clock;
    }

    /** On one node, however many there are. */
    @Scheduled(cron = "${amends.scoring.at:0 15 3 * * *}")
    void score() {
        turns.once("scoring", LocalDate.now(clock), () -> SCORING.run(() -> scoring.start(null, null)));
    }
}

package org.amends.customer;

import org.amends.kernel.SystemActor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class NightlyScoring {

    private static final SystemActor SCORING = SystemActor.named("Scoring", "ROLE_MANAGER");

    private final CustomerScoring scoring;

    NightlyScoring(CustomerScoring scoring) {
        this.scoring = scoring;
    }

    @Scheduled(cron = "0 15 3 * * *")
    void score() {
        SCORING.run(scoring::score);
    }
}

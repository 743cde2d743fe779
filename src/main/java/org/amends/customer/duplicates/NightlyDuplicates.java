package org.amends.customer.duplicates;

import java.time.Clock;
import java.time.LocalDate;
import org.amends.kernel.SystemActor;
import org.amends.kernel.Turns;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Before the scores, which then count what came late with the customer who stays. */
@Component
class NightlyDuplicates {

    private static final SystemActor SEARCH = SystemActor.named("Amends", "ROLE_MANAGER");

    private final Duplicates duplicates;
    private final CustomerMerges merges;
    private final Turns turns;
    private final Clock clock;

    NightlyDuplicates(Duplicates duplicates, CustomerMerges merges, Turns turns, Clock clock) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.turns = turns;
        this.clock = clock;
    }

    /** On one node, however many there are. */
    @Scheduled(cron = "${amends.duplicates.at:0 45 2 * * *}")
    void look() {
        turns.once(
                "duplicates",
                LocalDate.now(clock),
                () -> SEARCH.run(() -> {
                    merges.gather();
                    duplicates.look();
                }));
    }
}

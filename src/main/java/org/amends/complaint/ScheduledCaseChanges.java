package org.amends.complaint;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells of changes while they are news. */
@Component
class ScheduledCaseChanges {

    private final CaseChanges changes;

    ScheduledCaseChanges(CaseChanges changes) {
        this.changes = changes;
    }

    @Scheduled(fixedDelayString = "PT0.25S")
    void tell() {
        changes.tell();
    }

    @Scheduled(fixedDelayString = "PT1S")
    void lookElsewhere() {
        changes.lookElsewhere();
    }
}

package org.amends.complaint;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Tells of changes while they are news. */
@Component
class ScheduledCaseChanges implements DisposableBean {

    /** Those who are told read from the database: fewer at a time than there are connections. */
    private static final int AT_ONCE = 4;

    private final ExecutorService threads =
            Executors.newFixedThreadPool(AT_ONCE, new CustomizableThreadFactory("changes-"));

    private final CaseChanges changes;

    ScheduledCaseChanges(CaseChanges changes) {
        this.changes = changes;
    }

    @Scheduled(fixedDelayString = "PT0.25S")
    void tell() {
        changes.tell(threads);
    }

    @Scheduled(fixedDelayString = "PT1S")
    void lookElsewhere() {
        changes.lookElsewhere();
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}

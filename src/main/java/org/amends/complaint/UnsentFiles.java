package org.amends.complaint;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away the files that somebody put in and nobody sent within a day. */
@Component
public class UnsentFiles {

    private static final Duration KEPT = Duration.ofDays(1);

    private final AttachmentRows rows;
    private final Clock clock;

    UnsentFiles(AttachmentRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 3 * * *")
    public void throwAway() {
        rows.deleteUnsent(clock.instant().minus(KEPT));
    }
}

package org.amends.complaint;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away the files that somebody put in and nobody sent: within a day, of visitors within hours. */
@Component
public class UnsentFiles {

    private static final Duration KEPT = Duration.ofDays(1);

    /** Of visitors: half-told stories are not ours to keep. */
    private static final Duration HELD = Duration.ofHours(6);

    private final AttachmentRows rows;
    private final HeldFiles held;
    private final Clock clock;

    UnsentFiles(AttachmentRows rows, HeldFiles held, Clock clock) {
        this.rows = rows;
        this.held = held;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 3 * * *")
    public void throwAway() {
        rows.deleteUnsent(clock.instant().minus(KEPT));
    }

    @Scheduled(cron = "0 5 * * * *")
    public void throwAwayThoseOfVisitors() {
        held.deleteThoseBefore(clock.instant().minus(HELD));
    }
}

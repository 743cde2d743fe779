package org.amends.complaint;

import org.amends.kernel.SystemActor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
class ScheduledClockSweep {

    private static final SystemActor CLOCKS = SystemActor.named("Amends", "SYSTEM_WORK");

    private final ClockSweep sweep;
    private volatile boolean ready;

    ScheduledClockSweep(ClockSweep sweep) {
        this.sweep = sweep;
    }

    /** Not before: a demo company tells its own time while it is made. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ready = true;
    }

    @Scheduled(fixedDelayString = "${amends.clocks.every:PT10S}")
    void sweepUntilNothingIsDue() {
        if (!ready) {
            return;
        }
        CLOCKS.run(() -> {
            int rang = ClockSweep.BATCH;
            while (rang == ClockSweep.BATCH) {
                rang = sweep.sweep();
            }
        });
    }
}

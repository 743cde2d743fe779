package org.amends.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.amends.complaint.ComplaintEvent.ClockOverdue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the clocks that are due, records the breach or the warning, and tells the process where it has to react. */
@Service
public class ClockSweep {

    static final int BATCH = 200;

    private final ComplaintClockRepository clocks;
    private final Cases cases;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClockSweep(
            ComplaintClockRepository clocks,
            Cases cases,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clocks = clocks;
        this.cases = cases;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /** One batch, in one transaction; several nodes share the work. @return how many clocks were looked at */
    @Transactional
    @org.springframework.security.access.prepost.PreAuthorize("hasAuthority('SYSTEM_WORK')")
    public int sweep() {
        Instant now = clock.instant();
        List<ComplaintClock> due = clocks.lockDue(now, BATCH);
        due.forEach(one -> ring(one, now));
        return due.size();
    }

    private void ring(ComplaintClock due, Instant now) {
        boolean passed = due.ring(now);
        Complaint complaint = cases.require(due.complaint());
        complaint.place(now);
        if (passed) {
            timeline.event(
                    complaint.id(),
                    "overdue",
                    Map.of(
                            "clock",
                            due.kind().name(),
                            "stage",
                            complaint.stage().name()));
            if (due.kind() != ClockKind.SERVICE) {
                events.publishEvent(new ClockOverdue(complaint.id(), due.kind()));
            }
        } else {
            timeline.event(
                    complaint.id(), "legalAtHand", Map.of("dueAt", due.dueAt().toString()));
        }
    }
}

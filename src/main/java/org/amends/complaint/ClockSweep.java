package org.amends.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.amends.complaint.ComplaintEvent.ClockOverdue;
import org.amends.kernel.DatabaseOutage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the clocks that are due, records the breach or the warning, and tells the process where it has to react. */
@Service
public class ClockSweep {

    static final int BATCH = 200;

    /** Until a clock that could not ring is tried again; others come first. */
    private static final Duration LATER = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(ClockSweep.class);

    private final ComplaintClockRepository clocks;
    private final Cases cases;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClockSweep(
            ComplaintClockRepository clocks,
            Cases cases,
            Timeline timeline,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.clocks = clocks;
        this.cases = cases;
        this.timeline = timeline;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * One batch, in one transaction; several nodes share the work. Where a case makes it fail, the batch is gone
     * through one by one, so that it stops no other.
     *
     * @return how many clocks were due
     */
    @PreAuthorize("hasAuthority('SYSTEM_WORK')")
    public int sweep() {
        Instant now = clock.instant();
        try {
            return inTransaction(() -> clocks.lockDue(now, BATCH), now);
        } catch (RuntimeException failure) {
            if (DatabaseOutage.isBehind(failure)) {
                throw failure;
            }
            LOG.warn("Of {} clocks that are due one cannot ring; they ring one by one", BATCH, failure);
            List<Long> due = clocks.due(now, BATCH);
            due.forEach(id -> alone(id, now));
            return due.size();
        }
    }

    private void alone(long id, Instant now) {
        try {
            inTransaction(() -> clocks.lockDue(id, now), now);
        } catch (RuntimeException failure) {
            LOG.error("Clock {} cannot ring; it is tried again later", id, failure);
            transaction.executeWithoutResult(status -> clocks.postpone(id, now.plus(LATER)));
        }
    }

    private int inTransaction(Supplier<List<ComplaintClock>> locked, Instant now) {
        return Objects.requireNonNull(transaction.<Integer>execute(status -> {
            List<ComplaintClock> due = locked.get();
            due.forEach(one -> ring(one, now));
            return due.size();
        }));
    }

    private void ring(ComplaintClock due, Instant now) {
        boolean passed = due.ring(now);
        Complaint complaint = due.complaint();
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

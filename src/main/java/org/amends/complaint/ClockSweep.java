package org.amends.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.amends.complaint.ComplaintEvent.ClockOverdue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the clocks that are due, records the breach or the warning, and tells the process where it has to react. */
@Service
public class ClockSweep {

    static final int BATCH = 200;

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
     * @return how many clocks rang
     */
    @PreAuthorize("hasAuthority('SYSTEM_WORK')")
    public int sweep() {
        Instant now = clock.instant();
        try {
            return inTransaction(() -> clocks.lockDue(now, BATCH), now);
        } catch (RuntimeException failure) {
            return clocks.due(now, BATCH).stream()
                    .mapToInt(id -> alone(id, now))
                    .sum();
        }
    }

    private int alone(long id, Instant now) {
        try {
            return inTransaction(() -> clocks.lockDue(id, now), now);
        } catch (ConcurrencyFailureException raced) {
            LOG.info("Somebody worked on a case whose clock rang; it rings again: {}", raced.getMessage());
        } catch (RuntimeException failure) {
            LOG.error("Clock {} cannot ring; it is tried again", id, failure);
        }
        return 0;
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

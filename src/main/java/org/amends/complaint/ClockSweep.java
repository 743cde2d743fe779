package org.amends.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.amends.complaint.ComplaintEvent.ClockOverdue;
import org.amends.complaint.DueClocks.Due;
import org.amends.kernel.DatabaseOutage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the clocks that are due, records the breach or the warning, and tells the process where it has to react; what
 * other departments have not answered in time comes back with them.
 */
@Service
public class ClockSweep {

    static final int BATCH = 200;

    /** Until a clock that could not ring is tried again; others come first. */
    private static final Duration LATER = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(ClockSweep.class);

    private final DueClocks clocks;
    private final OverdueRequests requests;
    private final Cases cases;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ClockSweep(
            DueClocks clocks,
            OverdueRequests requests,
            Cases cases,
            Timeline timeline,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.clocks = clocks;
        this.requests = requests;
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
        requests.tell(now);
        try {
            return inTransaction(() -> clocks.lock(now, BATCH), now);
        } catch (RuntimeException failure) {
            if (DatabaseOutage.isBehind(failure)) {
                throw failure;
            }
            LOG.warn("Of {} clocks that are due one cannot ring; they ring one by one", BATCH, failure);
            List<Long> due = clocks.ids(now, BATCH);
            due.forEach(id -> alone(id, now));
            return due.size();
        }
    }

    private void alone(long id, Instant now) {
        try {
            inTransaction(() -> clocks.lock(id, now), now);
        } catch (RuntimeException failure) {
            LOG.error("Clock {} cannot ring; it is tried again later", id, failure);
            transaction.executeWithoutResult(status -> clocks.postpone(id, now.plus(LATER)));
        }
    }

    private int inTransaction(Supplier<List<Due>> locked, Instant now) {
        return Objects.requireNonNull(transaction.<Integer>execute(status -> {
            List<Due> due = locked.get();
            clocks.rang(due, now);
            Map<ComplaintId, Stage> stages = clocks.stages(due);
            place(due, now);
            due.forEach(one -> tell(one, now, stages.get(one.complaint())));
            return due.size();
        }));
    }

    /** What the law wants soon moves ahead, and so does what somebody wanted to look at; the other dates of a case are in its place already. */
    private void place(List<Due> due, Instant now) {
        List<ComplaintId> moved = due.stream()
                .filter(one -> one.kind() == ClockKind.LEGAL || one.kind() == ClockKind.DIARY)
                .map(Due::complaint)
                .toList();
        cases.all(moved).forEach(complaint -> complaint.place(now));
    }

    private void tell(Due due, Instant now, @Nullable Stage stage) {
        if (due.kind() == ClockKind.DIARY) {
            timeline.event(due.complaint(), "diaryDue", Map.of("on", due.dueAt().toString()));
        } else if (due.isOver(now)) {
            timeline.event(
                    due.complaint(), "overdue", Map.of("clock", due.kind().name(), "stage", String.valueOf(stage)));
            if (due.kind() != ClockKind.SERVICE) {
                events.publishEvent(new ClockOverdue(due.complaint(), due.kind()));
            }
        } else {
            timeline.event(
                    due.complaint(), "legalAtHand", Map.of("dueAt", due.dueAt().toString()));
        }
    }
}

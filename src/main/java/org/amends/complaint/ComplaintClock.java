package org.amends.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.amends.kernel.TypedId;
import org.jspecify.annotations.Nullable;

/** A deadline of a complaint as a row: it pauses, it moves, and the sweeper finds it when it is due. */
@Entity
class ComplaintClock {

    private enum State {
        RUNNING,
        PAUSED,
        STOPPED
    }

    @Id
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Complaint complaint;

    @Enumerated(EnumType.STRING)
    private ClockKind kind;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    private Instant dueAt;
    private @Nullable Instant warnAt;
    private @Nullable Instant nextAt;
    private @Nullable Long remainingMs;
    private @Nullable Instant breachedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ComplaintClock() {}

    ComplaintClock(Complaint complaint, ClockKind kind, Instant dueAt, @Nullable Instant warnAt) {
        this.id = TypedId.next();
        this.complaint = complaint;
        this.kind = kind;
        this.dueAt = dueAt;
        start(dueAt, warnAt);
    }

    final void start(Instant due, @Nullable Instant warn) {
        state = State.RUNNING;
        dueAt = due;
        warnAt = warn;
        nextAt = warn == null ? due : warn;
        remainingMs = null;
        breachedAt = null;
    }

    void pause(Duration remaining) {
        if (state == State.RUNNING && breachedAt == null) {
            state = State.PAUSED;
            nextAt = null;
            remainingMs = remaining.toMillis();
        }
    }

    boolean isPaused() {
        return state == State.PAUSED;
    }

    /** Business time that was left when it was paused. */
    Duration remaining() {
        return Duration.ofMillis(remainingMs == null ? 0 : remainingMs);
    }

    /** While it runs and has not rung; what is left on a paused one is time, not a date. */
    void move(UnaryOperator<Instant> moved) {
        if (state == State.RUNNING && breachedAt == null) {
            start(moved.apply(dueAt), warnAt);
        }
    }

    void stop() {
        state = State.STOPPED;
        nextAt = null;
    }

    Instant dueAt() {
        return dueAt;
    }
}

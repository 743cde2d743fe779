package org.amends.organisation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.amends.organisation.calendar.OpeningHours;

/** Time by certain opening hours. Answers from memory, in microseconds. */
public final class OpenTime {

    private final BusinessHours hours;
    private final OpeningHours open;

    OpenTime(BusinessHours hours) {
        this.hours = hours;
        this.open = BusinessCalendar.layOut(hours);
    }

    /**
     * The moment at which so much business time has passed: at a shift's closing if it ends with it. Nothing added to a
     * closed hour gives the next opening.
     *
     * @throws IllegalArgumentException for a negative time
     */
    public Instant plus(Instant from, Duration businessTime) {
        return open.plus(from, businessTime);
    }

    /** Negative if the moments are in reverse order. */
    public Duration between(Instant from, Instant to) {
        return open.between(from, to);
    }

    /** The days between the two that did not count, and why: for “why this date”. */
    public Explained explain(Instant from, Instant to) {
        return new Explained(open.between(from, to), open.skipped(from, to));
    }

    /** When it is open on that day, in order; nothing on a closed one. */
    public List<Shift> on(LocalDate day) {
        return open.on(day);
    }

    public BusinessHours hours() {
        return hours;
    }
}

package org.amends.organisation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import org.amends.organisation.calendar.OpeningHours;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Time by the company's own opening hours. Answers from memory, in microseconds. */
@Service
public class BusinessTime {

    private final Snapshot<BusinessHours> hours;
    private final LoadingCache<BusinessHours, OpeningHours> laidOut =
            Caffeine.newBuilder().maximumSize(2).build(BusinessCalendar::layOut);

    BusinessTime(BusinessCalendar calendar) {
        hours = new Snapshot<>(calendar::read);
    }

    /**
     * The moment at which so much business time has passed: at a shift's closing if it ends with it. Nothing added to a
     * closed hour gives the next opening.
     *
     * @throws IllegalArgumentException for a negative time
     */
    public Instant plus(Instant from, Duration businessTime) {
        return openingHours().plus(from, businessTime);
    }

    /** Negative if the moments are in reverse order. */
    public Duration between(Instant from, Instant to) {
        return openingHours().between(from, to);
    }

    /** The days between the two that did not count, and why: for “why this date”. */
    public Explained explain(Instant from, Instant to) {
        OpeningHours open = openingHours();
        return new Explained(open.between(from, to), open.skipped(from, to));
    }

    /** The hours that count now. */
    public BusinessHours hours() {
        return hours.get();
    }

    @EventListener
    void forget(BusinessHoursChanged changed) {
        hours.drop();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void forgetAgain(BusinessHoursChanged changed) {
        hours.drop();
    }

    private OpeningHours openingHours() {
        return laidOut.get(hours.get());
    }
}

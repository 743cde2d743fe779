package org.amends.organisation;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.amends.kernel.Invalid;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Time by the opening hours of the company, or of a team of it. */
@Service
public class BusinessTime {

    private static final int CALENDARS_KEPT = 100;

    private final Snapshot<BusinessCalendar.All> calendars;
    private final LoadingCache<BusinessHours, OpenTime> laidOut =
            Caffeine.newBuilder().maximumSize(CALENDARS_KEPT).build(OpenTime::new);

    private final Clock clock;

    BusinessTime(BusinessCalendar calendar, Clock clock) {
        calendars = new Snapshot<>(calendar::read);
        this.clock = clock;
    }

    /** By the hours that the team keeps: its own, or the company's. */
    public OpenTime of(TeamId team) {
        return by(calendars.get().of(team));
    }

    /** By the company's own hours. */
    public OpenTime company() {
        return by(hours());
    }

    /**
     * By hours that need not be anybody's: those that were kept, or that somebody thinks of.
     *
     * @throws Invalid if no hour is open, shifts overlap, or no holidays are known for the country or region
     */
    public OpenTime by(BusinessHours hours) {
        return laidOut.get(hours);
    }

    /** As {@link OpenTime#plus}, by the company's hours. */
    public Instant plus(Instant from, Duration businessTime) {
        return company().plus(from, businessTime);
    }

    /** The company's hours, as they are now. */
    public BusinessHours hours() {
        return calendars.get().of(CalendarId.COMPANY);
    }

    /** Which day it is where the company is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), hours().zone());
    }

    @EventListener
    void forget(BusinessHoursChanged changed) {
        calendars.drop();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void forgetAgain(BusinessHoursChanged changed) {
        calendars.drop();
    }

    /** A new team may keep hours of its own from the beginning. */
    @EventListener
    void forget(TeamsChanged changed) {
        calendars.drop();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void forgetAgain(TeamsChanged changed) {
        calendars.drop();
    }
}

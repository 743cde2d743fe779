package org.amends.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerStanding;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.customer.LeavingEvent;
import org.amends.customer.LeavingIntention;
import org.amends.customer.LeavingIntentions;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.Page;
import org.amends.kernel.Unknown;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.WorksCases;
import org.amends.retention.RetentionTask.Attempt;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has somebody speak with a customer who said that they will leave, at the latest on the next working day, and keeps what
 * came of it.
 */
@Service
@Transactional
public class RetentionTasks {

    public static final int LONGEST_NOTE = 2_000;
    private static final int MOST_COUNTED = 1_000;

    private final RetentionTaskRows rows;
    private final Customers customers;
    private final LeavingIntentions intentions;
    private final CurrentUser user;
    private final BusinessTime business;
    private final Clock clock;

    RetentionTasks(
            RetentionTaskRows rows,
            Customers customers,
            LeavingIntentions intentions,
            CurrentUser user,
            BusinessTime business,
            Clock clock) {
        this.rows = rows;
        this.customers = customers;
        this.intentions = intentions;
        this.user = user;
        this.business = business;
        this.clock = clock;
    }

    /** Who says it again before anybody has spoken with them is one task still. */
    @EventListener
    void on(LeavingEvent.Stated event) {
        if (!rows.hasOpen(event.customer())) {
            rows.insert(event.customer(), RetentionReason.STATED_INTENTION, clock.instant(), nextWorkingDay());
        }
    }

    @EventListener
    void on(LeavingEvent.TakenBack event) {
        rows.cancel(event.customer(), user.actor().name(), clock.instant());
    }

    /**
     * What came of speaking with them. STAYS takes back what they said; NOT_REACHED is tried again on the next working
     * day; LEAVES records no defection by itself, since nobody has said yet when and why.
     *
     * @param seen as whoever spoke with them knows it
     * @param note at most 2,000 characters, may be empty
     * @throws Unknown if there is no such task
     * @throws Conflict if somebody was faster, or it is no longer open
     * @throws Invalid if the note is too long
     */
    @WorksCases
    public void record(RetentionTask seen, RetentionOutcome outcome, String note) {
        String said = note.strip();
        if (said.length() > LONGEST_NOTE) {
            throw new Invalid("note", "retention.task.note.long", LONGEST_NOTE);
        }
        CustomerId customer = rows.customerOf(seen.id())
                .orElseThrow(
                        () -> new Unknown("retention.task.unknown", seen.id().text()));
        customers.hold(customer);
        String by = user.actor().name();
        Instant now = clock.instant();
        boolean first = outcome == RetentionOutcome.NOT_REACHED
                ? rows.putOff(seen, nextWorkingDay())
                : rows.finish(seen, outcome, said, by, now);
        if (!first) {
            throw new Conflict("retention.task.otherwise");
        }
        switch (outcome) {
            case NOT_REACHED -> rows.tried(seen.id(), new Attempt(now, by, said));
            case LEAVES -> rows.cancel(customer, by, now);
            case STAYS -> {
                rows.cancel(customer, by, now);
                takeBack(customer);
            }
        }
    }

    /**
     * To be spoken with, the first due first.
     *
     * @param page from 0
     * @param size 1 to 200
     */
    @ReadsCases
    @Transactional(readOnly = true)
    public Page<RetentionCall> open(int page, int size) {
        Page<RetentionTaskRows.Line> lines = Page.of(rows.open(size + 1, (long) page * size), page, size);
        List<CustomerId> ids =
                lines.items().stream().map(RetentionTaskRows.Line::id).toList();
        Map<CustomerId, CustomerStanding> standings = customers.standings(ids);
        Map<CustomerId, LeavingIntention> said = intentions.standing(ids);
        return lines.map(line -> new RetentionCall(
                line.customer(),
                line.name(),
                line.phone(),
                line.email(),
                standings.get(line.id()),
                said.get(line.id()),
                line.task()));
    }

    /** The latest first. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<RetentionTask> of(ExternalId customer) {
        return rows.of(customers.require(customer).id());
    }

    /** How many customers are to be spoken with by today, at most 1,000. */
    @ReadsCases
    @Transactional(readOnly = true)
    public int countDue() {
        return rows.countDue(business.today(), MOST_COUNTED);
    }

    private void takeBack(CustomerId customer) {
        if (intentions.standing(customer).isPresent()) {
            intentions.takeBack(customers.require(customer).externalId());
        }
    }

    /** After today. */
    private LocalDate nextWorkingDay() {
        ZoneId zone = business.hours().zone();
        Instant tomorrow = business.today().plusDays(1).atStartOfDay(zone).toInstant();
        return LocalDate.ofInstant(business.plus(tomorrow, Duration.ZERO), zone);
    }
}

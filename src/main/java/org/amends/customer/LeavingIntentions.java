package org.amends.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.kernel.Invalid;
import org.amends.kernel.Unknown;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.WorksCases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Customers who said that they will leave. What they say last counts; what is taken back stays to be read. */
@Service
@Transactional
public class LeavingIntentions {

    public static final int LONGEST = 2_000;

    private final Customers customers;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final BusinessTime business;
    private final Clock clock;

    LeavingIntentions(
            Customers customers,
            CurrentUser user,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            BusinessTime business,
            Clock clock) {
        this.customers = customers;
        this.user = user;
        this.events = events;
        this.jdbc = jdbc;
        this.business = business;
        this.clock = clock;
    }

    /**
     * Told the same of the same day a second time, it is recorded once: a double click is no second threat.
     *
     * @param said 1 to 2,000 characters
     * @throws Invalid if the day is to come, nothing was said, or too much
     * @throws Unknown if there is no such customer
     */
    @WorksCases
    public LeavingIntention state(ExternalId customer, LocalDate on, String said) {
        if (on.isAfter(business.today())) {
            throw new Invalid("statedOn", "customer.leaving.future");
        }
        String words = said.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new Invalid("said", "customer.leaving.said.wrong", LONGEST);
        }
        CardNumbers.refuse("said", words);
        CustomerId id = held(customer);
        return history(id).stream()
                .filter(known -> known.stands()
                        && known.statedOn().equals(on)
                        && known.said().equals(words))
                .findFirst()
                .orElseGet(() -> record(id, on, words));
    }

    /**
     * They stay after all, or it was a mistake.
     *
     * @throws Unknown if there is no such customer, or nothing that stands
     */
    @WorksCases
    public void takeBack(ExternalId customer) {
        CustomerId id = held(customer);
        int takenBack = jdbc.sql("""
                        UPDATE leaving_intention SET taken_back_by = :by, taken_back_at = :now
                         WHERE customer_id = :customer AND taken_back_at IS NULL
                        """)
                .param("by", user.actor().name())
                .param("now", Timestamp.from(clock.instant()))
                .param("customer", id.value())
                .update();
        if (takenBack == 0) {
            throw new Unknown("customer.leaving.none");
        }
        events.publishEvent(new LeavingEvent.TakenBack(id));
    }

    /** What they said last, unless it is taken back. */
    @ReadsCases
    @Transactional(readOnly = true)
    public Optional<LeavingIntention> standing(CustomerId customer) {
        return Optional.ofNullable(standing(List.of(customer)).get(customer));
    }

    /** For many at once. @return of whom nothing stands is left out */
    @ReadsCases
    @Transactional(readOnly = true)
    public Map<CustomerId, LeavingIntention> standing(Collection<CustomerId> customers) {
        Map<CustomerId, LeavingIntention> standing = new HashMap<>();
        if (customers.isEmpty()) {
            return standing;
        }
        // the later overwrites the earlier
        jdbc.sql("""
                        SELECT * FROM leaving_intention WHERE customer_id IN (:ids) AND taken_back_at IS NULL
                         ORDER BY customer_id, stated_on, id
                        """)
                .param("ids", customers.stream().map(CustomerId::value).toList())
                .query(row -> {
                    standing.put(new CustomerId(row.getLong("customer_id")), read(row));
                });
        return standing;
    }

    /** The latest first, those taken back too. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<LeavingIntention> history(CustomerId customer) {
        return jdbc.sql("SELECT * FROM leaving_intention WHERE customer_id = ? ORDER BY stated_on DESC, id DESC")
                .param(customer.value())
                .query((row, n) -> read(row))
                .list();
    }

    private LeavingIntention record(CustomerId customer, LocalDate on, String said) {
        LeavingIntention intention = new LeavingIntention(
                LeavingIntentionId.next(), on, said, user.actor().name(), clock.instant(), null);
        jdbc.sql("""
                        INSERT INTO leaving_intention (id, customer_id, stated_on, said, recorded_by, recorded_at)
                        VALUES (:id, :customer, :on, :said, :by, :at)
                        """)
                .param("id", intention.id().value())
                .param("customer", customer.value())
                .param("on", on)
                .param("said", said)
                .param("by", intention.by())
                .param("at", Timestamp.from(intention.at()))
                .update();
        events.publishEvent(new LeavingEvent.Stated(customer, intention.id()));
        return intention;
    }

    private CustomerId held(ExternalId customer) {
        CustomerId id = customers.require(customer).id();
        customers.hold(id);
        return id;
    }

    private static LeavingIntention read(ResultSet row) throws SQLException {
        Timestamp takenBack = row.getTimestamp("taken_back_at");
        return new LeavingIntention(
                new LeavingIntentionId(row.getLong("id")),
                row.getObject("stated_on", LocalDate.class),
                row.getString("said"),
                row.getString("recorded_by"),
                row.getTimestamp("recorded_at").toInstant(),
                takenBack == null
                        ? null
                        : new LeavingIntention.TakenBack(row.getString("taken_back_by"), takenBack.toInstant()));
    }
}

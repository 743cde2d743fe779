package org.amends.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amends.customer.ComplaintSignals;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.customer.Tier;
import org.amends.customer.Zone;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.TypedId;
import org.amends.kernel.Unknown;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.WorksCases;
import org.amends.retention.StrategicActionDecision.Proposal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes what to do for a customer by how satisfied they said to be, and records what was done. */
@Service
@Transactional
public class StrategicActions {

    static final int LONGEST_NOTE = 2_000;
    private static final int AGAIN_AFTER_MONTHS = 12;

    private final Customers customers;
    private final StrategicActionDecision decision;
    private final ObjectProvider<ComplaintSignals> signals;
    private final CurrentUser user;
    private final BusinessTime business;
    private final Clock clock;
    private final JdbcClient jdbc;

    StrategicActions(
            Customers customers,
            StrategicActionDecision decision,
            ObjectProvider<ComplaintSignals> signals,
            CurrentUser user,
            BusinessTime business,
            Clock clock,
            JdbcClient jdbc) {
        this.customers = customers;
        this.decision = decision;
        this.signals = signals;
        this.user = user;
        this.business = business;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /**
     * Empty once it is done: until the customer says anew how satisfied they are, until something else is called for, and
     * for twelve months at most.
     *
     * @throws Unknown if there is no such customer
     */
    @ReadsCases
    @Transactional(readOnly = true)
    public Optional<StrategicAction> proposed(ExternalId customer) {
        CustomerProfile profile = customers.require(customer);
        StrategicAction action = proposal(profile).action();
        LocalDate since = since(profile);
        boolean done = of(customer).stream()
                .anyMatch(one -> one.action() == action
                        && !one.at()
                                .isBefore(since.atStartOfDay(business.hours().zone())
                                        .toInstant()));
        return done ? Optional.empty() : Optional.of(action);
    }

    /**
     * Records that what is proposed has been done.
     *
     * @param proposed as whoever did it was told
     * @throws Conflict if it is no longer what is proposed: somebody has done it, or the customer has said something new
     * @throws Invalid if the note is longer than 2,000 characters
     * @throws Unknown if there is no such customer
     */
    @WorksCases
    public void done(ExternalId customer, StrategicAction proposed, String note) {
        String said = note.strip();
        if (said.length() > LONGEST_NOTE) {
            throw new Invalid("note", "retention.action.note.long", LONGEST_NOTE);
        }
        CustomerProfile profile = customers.require(customer);
        customers.hold(profile.id());
        if (!proposed.isRecorded() || !proposed(customer).equals(Optional.of(proposed))) {
            throw new Conflict("retention.action.otherwise");
        }
        jdbc.sql("""
                        INSERT INTO strategic_action
                               (id, customer_id, action, table_version, satisfaction, tier, done_at, done_by, note)
                        VALUES (:id, :customer, :action, :version, :satisfaction, :tier, :at, :by, :note)
                        """)
                .param("id", TypedId.next())
                .param("customer", profile.id().value())
                .param("action", proposed.name())
                .param("version", proposal(profile).tableVersion())
                .param("satisfaction", stated(profile))
                .param("tier", profile.tier().name())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", user.actor().name())
                .param("note", said)
                .update();
    }

    /** The latest first. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<StrategicActionDone> of(ExternalId customer) {
        return jdbc.sql("SELECT * FROM strategic_action WHERE customer_id = :customer ORDER BY done_at DESC, id DESC")
                .param("customer", customers.require(customer).id().value())
                .query((row, n) -> read(row))
                .list();
    }

    private Proposal proposal(CustomerProfile profile) {
        boolean open = signals.stream()
                .flatMap(source -> source.between(profile.id(), profile.id(), clock.instant()).values().stream())
                .anyMatch(signal -> signal.open() > 0);
        return decision.propose(stated(profile), profile.tier(), open);
    }

    private static @Nullable Integer stated(CustomerProfile profile) {
        return profile.zone() == Zone.UNKNOWN ? null : profile.satisfaction();
    }

    private LocalDate since(CustomerProfile profile) {
        LocalDate yearAgo = business.today().minusMonths(AGAIN_AFTER_MONTHS);
        LocalDate stated = profile.satisfactionOn();
        return stated == null || stated.isBefore(yearAgo) ? yearAgo : stated;
    }

    private static StrategicActionDone read(ResultSet row) throws SQLException {
        return new StrategicActionDone(
                StrategicAction.valueOf(row.getString("action")),
                row.getObject("satisfaction", Integer.class),
                Tier.valueOf(row.getString("tier")),
                row.getTimestamp("done_at").toInstant(),
                row.getString("done_by"),
                row.getString("note"));
    }
}

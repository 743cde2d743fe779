package org.amends.complaint;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amends.customer.ComplaintSignals.Signals;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerRisk;
import org.amends.customer.CustomerStanding;
import org.amends.customer.Customers;
import org.amends.customer.CustomersScored;
import org.amends.customer.Risk;
import org.amends.customer.RiskMoved;
import org.amends.customer.Tier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A customer's new tier or risk may make their open complaints more urgent, never less, and what is to be done about them
 * earlier, never later. A complaint keeps the tier and risk that it was received with. No complaint makes itself more
 * urgent: it counts in its customer's risk for all others alone.
 */
@Component
class RaisedPriority {

    private static final Logger LOG = LoggerFactory.getLogger(RaisedPriority.class);
    private static final int AT_ONCE = 500;
    private static final int ATTEMPTS = 3;

    private final Cases cases;
    private final Customers customers;
    private final CustomerRisk risk;
    private final CasePriority priority;
    private final CaseClocks clocks;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RaisedPriority(
            Cases cases,
            Customers customers,
            CustomerRisk risk,
            CasePriority priority,
            CaseClocks clocks,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.cases = cases;
        this.customers = customers;
        this.risk = risk;
        this.priority = priority;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In the transaction of what moved it. */
    @EventListener
    void on(RiskMoved moved) {
        if (moved.band() == Risk.Band.HIGH) {
            openOf(moved.customer()).forEach(this::look);
        }
    }

    /** Each in a transaction of its own; one that fails is looked at again after the next run. */
    @EventListener
    void on(CustomersScored scored) {
        long after = 0;
        List<Open> some = some(after);
        while (!some.isEmpty()) {
            Map<CustomerId, CustomerStanding> today = customers.standings(
                    some.stream().map(Open::customer).distinct().toList());
            some.stream()
                    .filter(one -> one.mayBeRaisedBy(today.get(one.customer())))
                    .forEach(one -> alone(one.complaint()));
            after = some.get(some.size() - 1).complaint().value();
            some = some(after);
        }
    }

    private void alone(ComplaintId id) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                transaction.executeWithoutResult(status -> look(id));
                return;
            } catch (ConcurrencyFailureException raced) {
                LOG.debug("Case {} is being worked on; attempt {}", id, attempt);
            }
        }
        LOG.warn("Case {} was not looked at for its customer's new tier or risk; the next run does", id);
    }

    private void look(ComplaintId id) {
        Complaint complaint = cases.hold(id);
        CustomerId customer = complaint.customer();
        if (customer == null) {
            return;
        }
        Tier tier = Objects.requireNonNull(
                        customers.standings(List.of(customer)).get(customer))
                .tier();
        Risk.Band band = risk.without(customer, signals(complaint));
        if (complaint.countsLessThan(tier, band)) {
            complaint.countOfCustomer(tier, band);
            priority.raise(complaint);
            clocks.hurry(complaint);
        }
    }

    /** What it says of its customer itself. */
    private Signals signals(Complaint complaint) {
        if (!complaint.kind().isComplaint() || !complaint.isOpen()) {
            return Signals.NONE;
        }
        boolean severe = complaint.severity() == Severity.S1 || complaint.severity() == Severity.S2;
        boolean lately = complaint.story().receivedAt().isAfter(clock.instant().minus(CustomerComplaintSignals.YEAR));
        return new Signals(
                1,
                severe ? 1 : 0,
                complaint.standing().isLate(clock.instant()) ? 1 : 0,
                lately ? 1 : 0,
                lately && complaint.timesReopened() > 0 ? 1 : 0,
                0);
    }

    private record Open(ComplaintId complaint, CustomerId customer, Tier counted, Risk.@Nullable Band band) {

        boolean mayBeRaisedBy(@Nullable CustomerStanding today) {
            return today != null
                    && (today.tier().isValued() && !counted.isValued()
                            || today.band() == Risk.Band.HIGH && band != Risk.Band.HIGH);
        }
    }

    private List<Open> some(long after) {
        return jdbc.sql("""
                        SELECT id, customer_id, counted_tier, counted_risk_band FROM complaint
                         WHERE open AND customer_id IS NOT NULL AND id > :after ORDER BY id LIMIT :some
                        """)
                .param("after", after)
                .param("some", AT_ONCE)
                .query((row, n) -> new Open(
                        new ComplaintId(row.getLong("id")),
                        new CustomerId(row.getLong("customer_id")),
                        Tier.valueOf(row.getString("counted_tier")),
                        band(row.getString("counted_risk_band"))))
                .list();
    }

    private static Risk.@Nullable Band band(@Nullable String known) {
        return known == null ? null : Risk.Band.valueOf(known);
    }

    private List<ComplaintId> openOf(CustomerId customer) {
        return jdbc.sql("SELECT id FROM complaint WHERE customer_id = :customer AND open ORDER BY id")
                .param("customer", customer.value())
                .query((row, n) -> new ComplaintId(row.getLong("id")))
                .list();
    }
}

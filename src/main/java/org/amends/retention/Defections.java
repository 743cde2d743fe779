package org.amends.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomerWorth;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.kernel.Conflict;
import org.amends.kernel.Invalid;
import org.amends.kernel.Unknown;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.WorksCases;
import org.amends.retention.Defection.Withdrawal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a customer left, and why; takes back what was recorded by mistake. */
@Service
@Transactional
public class Defections {

    private static final int LONGEST_REASON = 2_000;

    private final Customers customers;
    private final CustomerWorth worth;
    private final DefectionRows rows;
    private final CurrentUser user;
    private final BusinessTime business;
    private final Clock clock;
    private final Currency currency;

    Defections(
            Customers customers,
            CustomerWorth worth,
            DefectionRows rows,
            CurrentUser user,
            BusinessTime business,
            Clock clock,
            @Value("${amends.currency}") Currency currency) {
        this.customers = customers;
        this.worth = worth;
        this.rows = rows;
        this.user = user;
        this.business = business;
        this.clock = clock;
        this.currency = currency;
    }

    /** What a loss on that day would be. */
    @WorksCases
    @Transactional(readOnly = true)
    public Foreseen foresee(ExternalId customer, LocalDate on) {
        CustomerId id = idOf(customer);
        return new Foreseen(worth.on(id, on), rows.lostSince(id, on).orElse(null));
    }

    /**
     * Told the same a second time, it is recorded once: a double click is no second loss.
     *
     * @throws Invalid if the day is to come or the value negative
     * @throws Conflict if they are recorded as lost on that day with another cause, value or note
     */
    @WorksCases
    public Defection record(ExternalId customer, NewDefection told) {
        told.check("on", business.today());
        CustomerId id = idOf(customer);
        customers.hold(id);
        Defection defection =
                told.recorded(worth.on(id, told.on()), currency, user.actor().name());
        Optional<Defection> same = rows.of(id).stream()
                .filter(known -> known.counts() && known.on().equals(told.on()))
                .findFirst();
        if (same.isPresent()) {
            return same.filter(defection::saysTheSameAs)
                    .orElseThrow(() -> new Conflict("retention.recorded.already", told.on()));
        }
        rows.insert(id, defection, currency, clock.instant());
        return defection;
    }

    /**
     * It was a mistake: the record stays to be read, and counts nowhere.
     *
     * @throws Unknown if the customer has no such record
     * @throws Invalid without a reason
     * @throws Conflict if it is withdrawn already
     */
    @WorksCases
    public Defection withdraw(ExternalId customer, DefectionId defection, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Invalid("reason", "retention.withdraw.reason", LONGEST_REASON);
        }
        CustomerId id = idOf(customer);
        customers.hold(id);
        if (!required(id, defection).counts()) {
            throw new Conflict("retention.withdrawn.already");
        }
        rows.withdraw(defection, new Withdrawal(clock.instant(), user.actor().name(), why));
        return required(id, defection);
    }

    /** The latest first, those withdrawn too. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<Defection> of(ExternalId customer) {
        return rows.of(idOf(customer));
    }

    private Defection required(CustomerId customer, DefectionId id) {
        return rows.of(customer).stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unknown("retention.unknown", id.text()));
    }

    private CustomerId idOf(ExternalId customer) {
        return customers.require(customer).id();
    }
}

package org.amends.retention;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Customers;
import org.amends.customer.ExternalId;
import org.amends.kernel.Invalid;
import org.amends.kernel.Money;
import org.amends.kernel.TypedId;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.ReadsCases;
import org.amends.organisation.WorksCases;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a customer left, and why. */
@Service
@Transactional
public class Defections {

    private final Customers customers;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Currency currency;

    Defections(
            Customers customers,
            CurrentUser user,
            JdbcClient jdbc,
            Clock clock,
            @Value("${amends.currency}") Currency currency) {
        this.customers = customers;
        this.user = user;
        this.jdbc = jdbc;
        this.clock = clock;
        this.currency = currency;
    }

    /** @throws Invalid if the day is to come or the value negative */
    @WorksCases
    public Defection record(
            ExternalId externalId,
            LocalDate on,
            DefectionCause primary,
            Set<DefectionCause> others,
            @Nullable BigDecimal valueLost,
            @Nullable String note) {
        if (on.isAfter(LocalDate.now(clock).plusDays(1))) {
            throw new Invalid("on", "retention.on.future", on);
        }
        if (valueLost != null && valueLost.signum() < 0) {
            throw new Invalid("valueLost", "retention.valueLost.negative");
        }
        CustomerProfile customer = customers.require(externalId);
        Set<DefectionCause> beside =
                others.stream().filter(cause -> cause != primary).collect(Collectors.toUnmodifiableSet());
        Money lost = valueLost == null ? null : new Money(valueLost, currency);
        long id = TypedId.next();
        jdbc.sql("""
                        INSERT INTO defection (id, customer_id, defected_on, value_lost, currency, note, recorded_at, recorded_by)
                        VALUES (:id, :customer, :on, :value, :currency, :note, :now, :by)
                        """)
                .param("id", id)
                .param("customer", customer.id().value())
                .param("on", on)
                .param("value", valueLost)
                .param("currency", currency.getCurrencyCode())
                .param("note", note)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", user.actor().name())
                .update();
        insertCause(id, primary, true);
        beside.forEach(cause -> insertCause(id, cause, false));
        return new Defection(
                Long.toString(id), on, primary, beside, lost, note, user.actor().name());
    }

    /** The latest first. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<Defection> of(ExternalId externalId) {
        return jdbc.sql("""
                        SELECT d.id, d.defected_on, d.value_lost, d.currency, d.note, d.recorded_by,
                               MAX(CASE WHEN c.main THEN c.cause END) AS main,
                               GROUP_CONCAT(CASE WHEN c.main THEN NULL ELSE c.cause END) AS others
                          FROM defection d JOIN defection_cause c ON c.defection_id = d.id
                         WHERE d.customer_id = :customer GROUP BY d.id ORDER BY d.defected_on DESC, d.id DESC
                        """)
                .param("customer", customers.require(externalId).id().value())
                .query((row, n) -> {
                    BigDecimal value = row.getBigDecimal("value_lost");
                    String others = row.getString("others");
                    return new Defection(
                            row.getString("id"),
                            row.getObject("defected_on", LocalDate.class),
                            DefectionCause.valueOf(row.getString("main")),
                            others == null
                                    ? Set.of()
                                    : Arrays.stream(others.split(","))
                                            .map(DefectionCause::valueOf)
                                            .collect(Collectors.toUnmodifiableSet()),
                            value == null ? null : new Money(value, Currency.getInstance(row.getString("currency"))),
                            row.getString("note"),
                            row.getString("recorded_by"));
                })
                .list();
    }

    private void insertCause(long defection, DefectionCause cause, boolean main) {
        jdbc.sql("INSERT INTO defection_cause (defection_id, cause, main) VALUES (:id, :cause, :main)")
                .param("id", defection)
                .param("cause", cause.name())
                .param("main", main)
                .update();
    }
}

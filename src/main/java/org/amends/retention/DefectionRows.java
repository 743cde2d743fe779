package org.amends.retention;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.amends.customer.CustomerId;
import org.amends.customer.Tier;
import org.amends.kernel.Money;
import org.amends.retention.Defection.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of defections and their causes. */
@Component
class DefectionRows {

    private final JdbcClient jdbc;

    DefectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first, those withdrawn too. */
    List<Defection> of(CustomerId customer) {
        return jdbc.sql("""
                        SELECT d.*, MAX(CASE WHEN c.main THEN c.cause END) AS main_cause,
                               GROUP_CONCAT(CASE WHEN c.main THEN NULL ELSE c.cause END) AS other_causes
                          FROM defection d JOIN defection_cause c ON c.defection_id = d.id
                         WHERE d.customer_id = :customer GROUP BY d.id ORDER BY d.defected_on DESC, d.id DESC
                        """)
                .param("customer", customer.value())
                .query((row, n) -> read(row))
                .list();
    }

    /** Since when they are lost, unless they have bought something since. */
    Optional<LocalDate> lostSince(CustomerId customer, LocalDate day) {
        return jdbc.sql("""
                        SELECT MAX(d.defected_on) FROM defection d
                         WHERE d.customer_id = :customer AND d.withdrawn_at IS NULL AND d.defected_on <= :day
                           AND NOT EXISTS (SELECT 1 FROM purchase p
                                            WHERE p.customer_id = d.customer_id AND p.amount > 0
                                              AND p.purchased_on > d.defected_on AND p.purchased_on <= :day)
                        """)
                .param("customer", customer.value())
                .param("day", day)
                .query(LocalDate.class)
                .optional();
    }

    void insert(CustomerId customer, Defection defection, Currency currency, Instant now) {
        jdbc.sql("""
                        INSERT INTO defection (id, customer_id, defected_on, value_lost, currency, note, recorded_at,
                                               recorded_by, basis, tier, value_source)
                        VALUES (:id, :customer, :on, :value, :currency, :note, :now, :by, :basis, :tier, :source)
                        """)
                .param("id", defection.id().value())
                .param("customer", customer.value())
                .param("on", defection.on())
                .param(
                        "value",
                        defection.valueLost() == null
                                ? null
                                : defection.valueLost().amount())
                .param("currency", currency.getCurrencyCode())
                .param("note", defection.note())
                .param("now", Timestamp.from(now))
                .param("by", defection.recordedBy())
                .param("basis", defection.basis().name())
                .param("tier", defection.tier().name())
                .param("source", defection.valueSource().name())
                .update();
        insertCause(defection.id(), defection.primaryCause(), true);
        defection.otherCauses().forEach(cause -> insertCause(defection.id(), cause, false));
    }

    void withdraw(DefectionId id, Withdrawal withdrawal) {
        jdbc.sql("""
                        UPDATE defection SET withdrawn_at = :at, withdrawn_by = :by, withdrawn_reason = :reason
                         WHERE id = :id
                        """)
                .param("at", Timestamp.from(withdrawal.at()))
                .param("by", withdrawal.by())
                .param("reason", withdrawal.reason())
                .param("id", id.value())
                .update();
    }

    private void insertCause(DefectionId defection, DefectionCause cause, boolean main) {
        jdbc.sql("INSERT INTO defection_cause (defection_id, cause, main) VALUES (:id, :cause, :main)")
                .param("id", defection.value())
                .param("cause", cause.name())
                .param("main", main)
                .update();
    }

    private static Defection read(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("value_lost");
        return new Defection(
                new DefectionId(row.getLong("id")),
                row.getObject("defected_on", LocalDate.class),
                DefectionCause.valueOf(row.getString("main_cause")),
                DefectionCause.named(row.getString("other_causes")),
                CauseBasis.valueOf(row.getString("basis")),
                Tier.valueOf(row.getString("tier")),
                value == null ? null : new Money(value, Currency.getInstance(row.getString("currency"))),
                ValueSource.valueOf(row.getString("value_source")),
                row.getString("note"),
                row.getString("recorded_by"),
                withdrawal(row));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        LocalDateTime at = row.getObject("withdrawn_at", LocalDateTime.class);
        return at == null
                ? null
                : new Withdrawal(
                        at.toInstant(ZoneOffset.UTC), row.getString("withdrawn_by"), row.getString("withdrawn_reason"));
    }
}

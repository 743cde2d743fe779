package org.amends.recovery;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.amends.complaint.ComplaintId;
import org.amends.customer.CustomerId;
import org.amends.kernel.Money;
import org.amends.kernel.TypedId;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.ReadsCases;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was granted, done and lapsed, line by line. Entries are only ever added; a remedy is granted once and fulfilled
 * once, which the table itself guards.
 */
@Service
@Transactional
public class CompensationLedger {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final Currency currency;

    CompensationLedger(JdbcClient jdbc, CurrentUser user, Clock clock, @Value("${amends.currency}") Currency currency) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.currency = currency;
    }

    void enter(LedgerKind kind, Compensation compensation, Remedy remedy) {
        CustomerId customer = compensation.customer();
        jdbc.sql("""
                        INSERT INTO ledger_entry (id, compensation_id, remedy_id, complaint_id, customer_id, kind, nature,
                                                  amount, currency, at, actor_name)
                        VALUES (:id, :compensation, :remedy, :complaint, :customer, :kind, :nature,
                                :amount, :currency, :at, :actor)
                        """)
                .param("id", TypedId.next())
                .param("compensation", compensation.id().value())
                .param("remedy", remedy.id())
                .param("complaint", compensation.complaint().value())
                .param("customer", customer == null ? null : customer.value())
                .param("kind", kind.name())
                .param("nature", remedy.nature().name())
                .param("amount", remedy.granted(compensation.currency()).amount())
                .param("currency", compensation.currency().getCurrencyCode())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", user.actor().name())
                .update();
    }

    /** Granted on the case and not lapsed. */
    @ReadsCases
    @Transactional(readOnly = true)
    public Money grantedIn(ComplaintId complaint) {
        return granted("l.complaint_id = :about", complaint.value(), Instant.EPOCH);
    }

    /** Granted to the customer in the last twelve months and not lapsed. */
    @ReadsCases
    @Transactional(readOnly = true)
    public Money grantedTo(@Nullable CustomerId customer) {
        if (customer == null) {
            return Money.zero(currency);
        }
        Instant from = clock.instant().atZone(ZoneOffset.UTC).minusMonths(12).toInstant();
        return granted("l.customer_id = :about", customer.value(), from);
    }

    /** A line of the ledger. @param amount nothing for what has none, as an apology */
    public record Entry(LedgerKind kind, RemedyType remedy, Nature nature, Money amount, Instant at, String actor) {}

    /** What stands in the ledger about the case, the earliest first. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<Entry> of(ComplaintId complaint) {
        return jdbc.sql("""
                        SELECT l.kind, r.type, l.nature, l.amount, l.currency, l.at, l.actor_name
                          FROM ledger_entry l JOIN remedy r ON r.id = l.remedy_id
                         WHERE l.complaint_id = :complaint ORDER BY l.id
                        """)
                .param("complaint", complaint.value())
                .query((row, n) -> new Entry(
                        LedgerKind.valueOf(row.getString("kind")),
                        RemedyType.valueOf(row.getString("type")),
                        Nature.valueOf(row.getString("nature")),
                        new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor_name")))
                .list();
    }

    /**
     * A remedy that was granted.
     *
     * @param amount nothing for what costs no money, such as an apology
     * @param fulfilledAt null as long as the customer does not have it
     * @param lapsed not taken, or overtaken: they will not get it
     */
    public record Given(
            ComplaintId complaint,
            RemedyType type,
            Money amount,
            Instant grantedAt,
            @Nullable Instant fulfilledAt,
            boolean lapsed) {}

    /** What a customer was granted, the latest first. */
    @ReadsCases
    @Transactional(readOnly = true)
    public List<Given> given(CustomerId customer, int most) {
        return jdbc.sql("""
                        SELECT l.complaint_id, r.type, l.amount, l.currency, l.at, r.fulfilled_at, r.lapsed
                          FROM ledger_entry l JOIN remedy r ON r.id = l.remedy_id
                         WHERE l.customer_id = :customer AND l.kind = 'GRANTED' ORDER BY l.at DESC, l.id DESC LIMIT :most
                        """)
                .param("customer", customer.value())
                .param("most", most)
                .query((row, n) -> {
                    Timestamp fulfilled = row.getTimestamp("fulfilled_at");
                    return new Given(
                            new ComplaintId(row.getLong("complaint_id")),
                            RemedyType.valueOf(row.getString("type")),
                            new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                            row.getTimestamp("at").toInstant(),
                            fulfilled == null ? null : fulfilled.toInstant(),
                            row.getBoolean("lapsed"));
                })
                .list();
    }

    private Money granted(String whose, long about, Instant from) {
        // a lapse counts at the day of its grant: later than that it would take off what is no longer counted
        BigDecimal sum = jdbc.sql("SELECT COALESCE(SUM(l.amount), 0) FROM ledger_entry l WHERE " + whose
                        + " AND l.kind = 'GRANTED' AND l.at >= :from AND l.currency = :currency AND NOT EXISTS"
                        + " (SELECT 1 FROM ledger_entry lapsed"
                        + " WHERE lapsed.remedy_id = l.remedy_id AND lapsed.kind = 'LAPSED')")
                .param("about", about)
                .param("from", Timestamp.from(from))
                .param("currency", currency.getCurrencyCode())
                .query(BigDecimal.class)
                .single();
        return new Money(sum, currency);
    }
}

package org.amends.recovery;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.amends.complaint.ComplaintId;
import org.amends.customer.CustomerId;
import org.amends.kernel.Money;
import org.amends.organisation.ReadsCases;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers were given to make good, by the ledger. */
@Service
@Transactional(readOnly = true)
@ReadsCases
public class CompensationHistory {

    private final JdbcClient jdbc;

    CompensationHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** The latest first. */
    public List<Given> of(CustomerId customer, int most) {
        return jdbc.sql("""
                        SELECT l.complaint_id, r.type, l.amount, l.currency, l.at, r.fulfilled_at, r.lapsed
                          FROM ledger_entry l JOIN remedy r ON r.id = l.remedy_id
                         WHERE l.customer_id = :customer AND l.kind = 'GRANTED' ORDER BY l.at DESC, l.id DESC LIMIT :most
                        """)
                .param("customer", customer.value())
                .param("most", most)
                .query((row, n) -> given(row))
                .list();
    }

    /** What they really have since then, in that currency. */
    public Money fulfilledSince(CustomerId customer, Instant since, Currency currency) {
        return new Money(
                jdbc.sql("""
                                SELECT COALESCE(SUM(amount), 0) FROM ledger_entry
                                 WHERE customer_id = :customer AND kind = 'FULFILLED' AND at >= :since
                                   AND currency = :currency
                                """)
                        .param("customer", customer.value())
                        .param("since", Timestamp.from(since))
                        .param("currency", currency.getCurrencyCode())
                        .query(BigDecimal.class)
                        .single(),
                currency);
    }

    private static Given given(ResultSet row) throws SQLException {
        Timestamp fulfilled = row.getTimestamp("fulfilled_at");
        return new Given(
                new ComplaintId(row.getLong("complaint_id")),
                RemedyType.valueOf(row.getString("type")),
                new Money(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                row.getTimestamp("at").toInstant(),
                fulfilled == null ? null : fulfilled.toInstant(),
                row.getBoolean("lapsed"));
    }
}

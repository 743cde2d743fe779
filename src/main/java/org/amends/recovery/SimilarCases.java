package org.amends.recovery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintLookup;
import org.amends.kernel.Money;
import org.amends.organisation.ReadsCases;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was granted on cases of the same category: the custom of the house, for who proposes and who decides. */
@Service
@ReadsCases
@Transactional(readOnly = true)
public class SimilarCases {

    private static final int LOOKED_AT = 400;

    /** Fewer are no custom. */
    private static final int ENOUGH = 3;

    /**
     * What cases got on which something was granted.
     *
     * @param cases how many
     * @param low a quarter of them got less
     * @param median half of them got less
     * @param high a quarter of them got more
     */
    public record Custom(int cases, Money low, Money median, Money high) {}

    private final ComplaintLookup complaints;
    private final JdbcClient jdbc;
    private final Currency currency;

    SimilarCases(ComplaintLookup complaints, JdbcClient jdbc, @Value("${amends.currency}") Currency currency) {
        this.complaints = complaints;
        this.jdbc = jdbc;
        this.currency = currency;
    }

    /** Of the latest cases of the category; none while fewer than three of them were granted anything. */
    public Optional<Custom> to(ComplaintId complaint) {
        List<Long> similar = complaints.similar(complaint, LOOKED_AT).stream()
                .map(ComplaintId::value)
                .toList();
        if (similar.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> granted = jdbc.sql("SELECT SUM(granted_amount) FROM compensation"
                        + " WHERE complaint_id IN (:cases) AND currency = :currency AND granted_amount > 0"
                        + " GROUP BY complaint_id ORDER BY 1")
                .param("cases", similar)
                .param("currency", currency.getCurrencyCode())
                .query(BigDecimal.class)
                .list();
        return granted.size() < ENOUGH
                ? Optional.empty()
                : Optional.of(
                        new Custom(granted.size(), quartile(granted, 1), quartile(granted, 2), quartile(granted, 3)));
    }

    /**
     * Linear between the neighbours (Hyndman and Fan 1996, definition 7).
     *
     * @param sorted from the least
     */
    private Money quartile(List<BigDecimal> sorted, int quarters) {
        BigDecimal place = BigDecimal.valueOf(sorted.size() - 1L)
                .multiply(BigDecimal.valueOf(quarters))
                .divide(BigDecimal.valueOf(4), 2, RoundingMode.UNNECESSARY);
        int below = place.intValue();
        BigDecimal low = sorted.get(below);
        BigDecimal high = sorted.get(Math.min(below + 1, sorted.size() - 1));
        BigDecimal between = high.subtract(low).multiply(place.subtract(BigDecimal.valueOf(below)));
        return new Money(
                low.add(between).setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }
}

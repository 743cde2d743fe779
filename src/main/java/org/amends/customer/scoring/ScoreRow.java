package org.amends.customer.scoring;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.amends.customer.CustomerScore;
import org.amends.customer.Rfm;
import org.amends.customer.Risk;
import org.amends.customer.Tier;
import org.amends.customer.rfm.RfmScore;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a customer.
 *
 * @param asOf since when it reads like this
 */
record ScoreRow(
        long customer,
        LocalDate asOf,
        Tier tier,
        Figures figures,
        @Nullable RfmScore rfm,
        @Nullable String segment,
        Outlook outlook,
        Risk risk) {

    /** In the order of {@link #values()}. */
    static final String COLUMNS = """
            customer_id, as_of, tier, contribution, cost, first_on, last_on, days, orders, value, r, f, m, segment, buys_again, \
            alive, expected, risk, band, factors""";

    static ScoreRow read(ResultSet row) throws SQLException {
        LocalDate asOf = row.getObject("as_of", LocalDate.class);
        Integer r = row.getObject("r", Integer.class);
        Outlook outlook = new Outlook(
                row.getObject("buys_again", Double.class),
                row.getObject("alive", Double.class),
                row.getObject("expected", Double.class));
        return new ScoreRow(
                row.getLong("customer_id"),
                asOf,
                Tier.valueOf(row.getString("tier")),
                new Figures(
                        row.getObject("first_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class),
                        row.getInt("days"),
                        row.getInt("orders"),
                        row.getBigDecimal("value"),
                        row.getBigDecimal("contribution"),
                        row.getBigDecimal("cost")),
                r == null ? null : new RfmScore(r, row.getInt("f"), row.getInt("m")),
                row.getString("segment"),
                outlook,
                new Risk(
                        asOf,
                        row.getInt("risk"),
                        Risk.Band.valueOf(row.getString("band")),
                        outlook.alive(),
                        outlook.expected(),
                        RiskFactor.read(row.getString("factors"))));
    }

    @Nullable
    Object[] values() {
        return new @Nullable Object[] {
            customer,
            asOf,
            tier.name(),
            figures.contribution(),
            figures.cost(),
            figures.first(),
            figures.last(),
            figures.days(),
            figures.orders(),
            figures.value(),
            rfm == null ? null : rfm.recency(),
            rfm == null ? null : rfm.frequency(),
            rfm == null ? null : rfm.value(),
            segment,
            outlook.buysAgain(),
            outlook.alive(),
            outlook.expected(),
            risk.score(),
            risk.band().name(),
            RiskFactor.written(risk.factors())
        };
    }

    /** Whether somebody who looks at it would see no difference. The chances of the models creep on every day. */
    boolean reads(ScoreRow other) {
        return tier == other.tier
                && figures.same(other.figures)
                && Objects.equals(rfm, other.rfm)
                && Objects.equals(segment, other.segment)
                && risk.score() == other.risk.score()
                && risk.factors().stream()
                        .map(Risk.Factor::name)
                        .toList()
                        .equals(other.risk.factors().stream()
                                .map(Risk.Factor::name)
                                .toList());
    }

    /** Whether nothing of it need be written. */
    boolean isKeptAs(ScoreRow other) {
        return reads(other)
                && figures.sameDays(other.figures)
                && outlook.equals(other.outlook)
                && risk.factors().equals(other.risk.factors());
    }

    ScoreRow since(LocalDate day) {
        return new ScoreRow(customer, day, tier, figures, rfm, segment, outlook, risk);
    }

    ScoreRow with(Risk assessed) {
        return new ScoreRow(customer, assessed.asOf(), tier, figures, rfm, segment, outlook, assessed);
    }

    /** @param run the day of the last run over all customers */
    CustomerScore score(LocalDate run) {
        LocalDate last = figures.last();
        BigDecimal value = figures.value();
        return new CustomerScore(
                tier,
                figures.contribution(),
                figures.cost(),
                new Rfm(
                        run,
                        last == null ? null : ChronoUnit.DAYS.between(last, run),
                        figures.orders(),
                        value,
                        rfm == null ? null : rfm.recency(),
                        rfm == null ? null : rfm.frequency(),
                        rfm == null ? null : rfm.value(),
                        segment),
                new Risk(
                        asOf.isAfter(run) ? asOf : run,
                        risk.score(),
                        risk.band(),
                        risk.pAlive(),
                        risk.expectedPurchases(),
                        risk.factors()));
    }

    static ScoreRow unscored(long customer, Risk risk) {
        return new ScoreRow(customer, risk.asOf(), Tier.UNRATED, Figures.NONE, null, null, Outlook.UNKNOWN, risk);
    }
}

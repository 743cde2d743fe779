package org.amends.reporting;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.amends.customer.Tier;
import org.amends.kernel.Money;
import org.amends.organisation.ReadsReports;
import org.amends.reporting.DefectionReport.CauseLosses;
import org.amends.reporting.DefectionReport.Losses;
import org.amends.reporting.DefectionReport.LossesBefore;
import org.amends.reporting.DefectionReport.TierLosses;
import org.amends.retention.DefectionCause;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why customers leave: counted by cause and tier, and added up here; what they had complained of before is counted for all
 * of them together. ADR 16 says what is counted.
 */
@Service
@ReadsReports
@Transactional(readOnly = true)
public class DefectionBoard {

    /** What one statement counts: the losses of one cause and one tier. */
    private record Cell(DefectionCause cause, Tier tier, long customers, BigDecimal value, long valued) {}

    private record Complained(long any, long late, long soon) {}

    /** How many customers there were on the day before a period, and before the one before it. */
    private record Base(long now, long before) {}

    private final JdbcClient jdbc;
    private final LossSql sql;

    DefectionBoard(JdbcClient jdbc, LossSql sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    public DefectionReport report(DefectionQuestion question) {
        List<Cell> cells = cells(question);
        List<Cell> before = cells(question.before());
        Base base = question.isWhole() ? base(question.period()) : new Base(0, 0);
        return new DefectionReport(
                question.period(),
                question.period().before(),
                losses(cells, complained(question)),
                new LossesBefore(sum(before, Cell::customers), value(before), value(best(before)), unvalued(before)),
                share(cells, base.now()),
                share(before, base.before()),
                causes(cells, alsoNamed(question)));
    }

    private List<Cell> cells(DefectionQuestion question) {
        return jdbc.sql(sql.losses(question) + """
                        SELECT loss.cause, loss.tier, COUNT(*) AS customers, COALESCE(SUM(loss.value), 0) AS value,
                               COUNT(loss.value) AS valued
                          FROM loss GROUP BY loss.cause, loss.tier
                        """)
                .params(sql.parameters(question))
                .query((row, n) -> new Cell(
                        DefectionCause.valueOf(row.getString("cause")),
                        Tier.valueOf(row.getString("tier")),
                        row.getLong("customers"),
                        row.getBigDecimal("value"),
                        row.getLong("valued")))
                .list();
    }

    /** Of each loss no more is gathered than two answers: wide rows would be gathered on the disk. */
    private Complained complained(DefectionQuestion question) {
        return jdbc.sql(sql.losses(question)
                        + """
                        SELECT COUNT(*) AS complained, COALESCE(SUM(late), 0) AS late, COALESCE(SUM(soon), 0) AS soon
                          FROM (SELECT COALESCE(MAX(%s), FALSE) AS late, MAX(%s) AS soon
                                  FROM defection loss STRAIGHT_JOIN complaint c ON %s
                                 WHERE %s GROUP BY loss.id) complained
                        """.formatted(
                                        LossSql.ANSWERED_LATE,
                                        LossSql.RECEIVED_SOON,
                                        LossSql.THEIR_COMPLAINTS,
                                        LossSql.asked(question, "loss")))
                .params(sql.parameters(question))
                .query((row, n) -> new Complained(row.getLong("complained"), row.getLong("late"), row.getLong("soon")))
                .single();
    }

    /** Customers who named it beside a cause of another kind; of a category once, however many of its causes they named. */
    private Map<DefectionCause, Long> alsoNamed(DefectionQuestion question) {
        Map<DefectionCause, Long> named = new HashMap<>();
        jdbc.sql(sql.losses(question) + """
                        SELECT %1$s AS category, o.cause AS named, COUNT(*) AS customers,
                               COUNT(DISTINCT CASE WHEN %1$s <> %2$s THEN loss.id END) AS of_others
                          FROM loss JOIN defection_cause o ON o.defection_id = loss.id AND NOT o.main
                         GROUP BY category, named WITH ROLLUP
                        """.formatted(LossSql.categoryOf("o.cause"), LossSql.categoryOf("loss.cause")))
                .params(sql.parameters(question))
                .query(row -> {
                    String category = row.getString("category");
                    String cause = row.getString("named");
                    if (cause == null && category != null) {
                        named.put(DefectionCause.valueOf(category), row.getLong("of_others"));
                    } else if (cause != null && !cause.equals(category)) {
                        named.put(DefectionCause.valueOf(cause), row.getLong("customers"));
                    }
                });
        return named;
    }

    /**
     * Known by then, and not lost before without having come back: whoever has bought nothing since the last time they left
     * has not. Both days are read at once, as the purchases of all who ever left are looked at.
     */
    private Base base(Period period) {
        return jdbc.sql("""
                        WITH gone AS (
                            SELECT d.customer_id, MAX(d.defected_on) AS last,
                                   MAX(CASE WHEN d.defected_on < :before THEN d.defected_on END) AS earlier
                              FROM defection d WHERE d.withdrawn_at IS NULL AND d.defected_on < :from
                             GROUP BY d.customer_id)
                        SELECT (SELECT COUNT(*) FROM customer WHERE merged_into IS NULL AND since < :from)
                               - COALESCE(SUM(u.since < :from AND NOT EXISTS (
                                     SELECT 1 FROM purchase p WHERE p.customer_id = gone.customer_id AND p.amount > 0
                                        AND p.purchased_on > gone.last AND p.purchased_on < :from)), 0) AS now,
                               (SELECT COUNT(*) FROM customer WHERE merged_into IS NULL AND since < :before)
                               - COALESCE(SUM(u.since < :before AND gone.earlier IS NOT NULL AND NOT EXISTS (
                                     SELECT 1 FROM purchase p WHERE p.customer_id = gone.customer_id AND p.amount > 0
                                        AND p.purchased_on > gone.earlier AND p.purchased_on < :before)), 0) AS before_it
                          FROM gone JOIN customer u ON u.id = gone.customer_id
                        """)
                .param("from", period.from())
                .param("before", period.before().from())
                .query((row, n) -> new Base(row.getLong("now"), row.getLong("before_it")))
                .single();
    }

    private static @Nullable Double share(List<Cell> cells, long base) {
        return base > 0 ? (double) sum(cells, Cell::customers) / base : null;
    }

    private Losses losses(List<Cell> cells, Complained complained) {
        return new Losses(
                sum(cells, Cell::customers),
                value(cells),
                value(best(cells)),
                unvalued(cells),
                complained.any(),
                complained.late(),
                complained.soon());
    }

    private static List<Cell> best(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.tier() == Tier.PLATINUM || cell.tier() == Tier.GOLD)
                .toList();
    }

    private static long unvalued(List<Cell> cells) {
        return sum(cells, cell -> cell.customers() - cell.valued());
    }

    private List<CauseLosses> causes(List<Cell> cells, Map<DefectionCause, Long> alsoNamed) {
        return DefectionCause.categories().stream()
                .map(category -> {
                    List<CauseLosses> below = category.leaves().isEmpty()
                            ? List.of()
                            : Arrays.stream(DefectionCause.values())
                                    .filter(cause -> cause.category() == category)
                                    .map(cause -> cause(
                                            cause,
                                            only(cells, cause),
                                            cause.isCategory() ? Map.of() : alsoNamed,
                                            List.of()))
                                    .filter(losses -> losses.customers() + losses.alsoNamed() > 0)
                                    .sorted(Comparator.comparingLong(CauseLosses::customers)
                                            .reversed())
                                    .toList();
                    List<Cell> all = cells.stream()
                            .filter(cell -> cell.cause().category() == category)
                            .toList();
                    return cause(category, all, alsoNamed, below);
                })
                .toList();
    }

    private CauseLosses cause(
            DefectionCause cause, List<Cell> cells, Map<DefectionCause, Long> alsoNamed, List<CauseLosses> below) {
        List<TierLosses> tiers = Arrays.stream(Tier.values())
                .map(tier -> {
                    List<Cell> part =
                            cells.stream().filter(cell -> cell.tier() == tier).toList();
                    return new TierLosses(tier, sum(part, Cell::customers), value(part));
                })
                .toList();
        return new CauseLosses(
                cause,
                sum(cells, Cell::customers),
                value(cells),
                tiers,
                alsoNamed.getOrDefault(cause, 0L),
                cause.publishedShare(),
                below);
    }

    private Money value(Collection<Cell> cells) {
        return new Money(cells.stream().map(Cell::value).reduce(BigDecimal.ZERO, BigDecimal::add), sql.currency());
    }

    private static List<Cell> only(List<Cell> cells, DefectionCause cause) {
        return cells.stream().filter(cell -> cell.cause() == cause).toList();
    }

    private static long sum(Collection<Cell> cells, ToLongFunction<Cell> figure) {
        return cells.stream().mapToLong(figure).sum();
    }
}

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
import org.amends.reporting.DefectionReport.TierLosses;
import org.amends.retention.DefectionCause;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why customers leave: counted by one statement for each period, by cause and tier, and added up here. ADR 16 says what is
 * counted.
 */
@Service
@ReadsReports
@Transactional(readOnly = true)
public class DefectionBoard {

    /** What one statement counts: the losses of one cause and one tier. */
    private record Cell(
            DefectionCause cause,
            Tier tier,
            long customers,
            BigDecimal value,
            long valued,
            long complained,
            long late,
            long soon) {}

    private final JdbcClient jdbc;
    private final LossSql sql;

    DefectionBoard(JdbcClient jdbc, LossSql sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    public DefectionReport report(DefectionQuestion question) {
        List<Cell> cells = cells(question);
        List<Cell> before = cells(question.before());
        return new DefectionReport(
                question.period(),
                question.period().before(),
                losses(cells),
                losses(before),
                share(question, cells),
                share(question.before(), before),
                causes(cells, alsoNamed(question)));
    }

    private List<Cell> cells(DefectionQuestion question) {
        return jdbc.sql(sql.losses(question) + """
                        SELECT loss.cause, loss.tier, COUNT(*) AS customers, COALESCE(SUM(loss.value), 0) AS value,
                               COUNT(loss.value) AS valued, COUNT(loss.last_complaint) AS complained,
                               SUM(loss.late) AS late, COALESCE(SUM(%s), 0) AS soon
                          FROM loss GROUP BY loss.cause, loss.tier
                        """.formatted(LossSql.SOON))
                .params(sql.parameters(question))
                .query((row, n) -> new Cell(
                        DefectionCause.valueOf(row.getString("cause")),
                        Tier.valueOf(row.getString("tier")),
                        row.getLong("customers"),
                        row.getBigDecimal("value"),
                        row.getLong("valued"),
                        row.getLong("complained"),
                        row.getLong("late"),
                        row.getLong("soon")))
                .list();
    }

    /** Customers who named it beside a cause of another kind; of a category once, however many of its causes they named. */
    private Map<DefectionCause, Long> alsoNamed(DefectionQuestion question) {
        Map<DefectionCause, Long> named = new HashMap<>();
        String category = LossSql.categoryOf("o.cause");
        String further = sql.lossesAlone(question) + """
                SELECT %1$s AS named, COUNT(DISTINCT loss.id) AS customers
                  FROM loss JOIN defection_cause o ON o.defection_id = loss.id AND NOT o.main
                 WHERE %2$s GROUP BY %1$s
                """;
        jdbc.sql(further.formatted("o.cause", "o.cause <> " + category))
                .params(sql.parameters(question))
                .query(row -> {
                    named.put(DefectionCause.valueOf(row.getString("named")), row.getLong("customers"));
                });
        jdbc.sql(further.formatted(category, category + " <> " + LossSql.categoryOf("loss.cause")))
                .params(sql.parameters(question))
                .query(row -> {
                    named.put(DefectionCause.valueOf(row.getString("named")), row.getLong("customers"));
                });
        return named;
    }

    /** Of those who were customers when the period began: known by then, and not lost before without having come back. */
    private @Nullable Double share(DefectionQuestion question, List<Cell> cells) {
        if (!question.isWhole()) {
            return null;
        }
        long base = jdbc.sql("""
                        SELECT (SELECT COUNT(*) FROM customer WHERE since < :from)
                               - (SELECT COUNT(DISTINCT d.customer_id)
                                    FROM defection d JOIN customer u ON u.id = d.customer_id
                                   WHERE d.withdrawn_at IS NULL AND d.defected_on < :from AND u.since < :from
                                     AND NOT EXISTS (SELECT 1 FROM purchase p
                                                      WHERE p.customer_id = d.customer_id AND p.amount > 0
                                                        AND p.purchased_on > d.defected_on AND p.purchased_on < :from))
                        """)
                .param("from", question.period().from())
                .query(Long.class)
                .single();
        return base > 0 ? (double) sum(cells, Cell::customers) / base : null;
    }

    private Losses losses(List<Cell> cells) {
        List<Cell> best = cells.stream()
                .filter(cell -> cell.tier() == Tier.PLATINUM || cell.tier() == Tier.GOLD)
                .toList();
        return new Losses(
                sum(cells, Cell::customers),
                value(cells),
                value(best),
                sum(cells, cell -> cell.customers() - cell.valued()),
                sum(cells, Cell::complained),
                sum(cells, Cell::late),
                sum(cells, Cell::soon));
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

package org.amends.bench;

import java.util.Map;
import org.amends.reporting.Behind;
import org.amends.reporting.Period;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board's statements as they were: each loss gathered with all that the customer had complained of, then counted. */
final class GatheredBoard {

    private static final String THEIR_COMPLAINTS = """
            c.customer_id = d.customer_id AND c.kind IN ('CLAIM', 'GRIEVANCE')
            AND c.received_at < d.defected_on + INTERVAL 1 DAY AND c.received_at >= d.defected_on - INTERVAL 12 MONTH
            """;

    private static final String GATHERED = """
            WITH loss AS (
                SELECT d.id, d.customer_id, d.defected_on, d.tier, d.basis, d.value_source, m.cause,
                       CASE WHEN d.currency = 'EUR' THEN d.value_lost END AS value,
                       MAX(c.received_at) AS last_complaint, COALESCE(MAX(
                           ((c.promised_by < d.defected_on + INTERVAL 1 DAY
                             AND c.promised_by < COALESCE(c.responded_at, c.closed_at, NOW()))
                            OR EXISTS (SELECT 1 FROM complaint_clock k
                                        WHERE k.complaint_id = c.id AND k.kind IN ('LEGAL', 'SERVICE')
                                          AND k.breached_at < d.defected_on + INTERVAL 1 DAY))), 0) AS late
                  FROM defection d
                  JOIN defection_cause m ON m.defection_id = d.id AND m.main
                  LEFT JOIN complaint c ON """ + " " + THEIR_COMPLAINTS + """
                 WHERE d.withdrawn_at IS NULL AND d.defected_on BETWEEN :from AND :to GROUP BY d.id)
            """;

    private static final String FIGURES = """
            SELECT loss.cause, loss.tier, COUNT(*), COALESCE(SUM(loss.value), 0), COUNT(loss.value),
                   COUNT(loss.last_complaint), SUM(loss.late),
                   COALESCE(SUM(loss.last_complaint >= loss.defected_on - INTERVAL 90 DAY), 0)
              FROM loss GROUP BY loss.cause, loss.tier
            """;

    private static final String ALSO = """
            SELECT o.cause, COUNT(DISTINCT d.id)
              FROM defection d JOIN defection_cause m ON m.defection_id = d.id AND m.main
              JOIN defection_cause o ON o.defection_id = d.id AND NOT o.main
             WHERE d.withdrawn_at IS NULL AND d.defected_on BETWEEN :from AND :to AND o.cause <> m.cause GROUP BY o.cause
            """;

    private static final String SHARE = """
            SELECT (SELECT COUNT(*) FROM customer WHERE since < :from)
                   - (SELECT COUNT(DISTINCT d.customer_id)
                        FROM defection d JOIN customer u ON u.id = d.customer_id
                       WHERE d.withdrawn_at IS NULL AND d.defected_on < :from AND u.since < :from
                         AND NOT EXISTS (SELECT 1 FROM purchase p
                                          WHERE p.customer_id = d.customer_id AND p.amount > 0
                                            AND p.purchased_on > d.defected_on AND p.purchased_on < :from))
            """;

    private static final String ROWS = """
            SELECT loss.*, u.external_id, u.name,
                   (SELECT GROUP_CONCAT(o.cause) FROM defection_cause o
                     WHERE o.defection_id = loss.id AND NOT o.main) AS others
              FROM loss JOIN customer u ON u.id = loss.customer_id
             WHERE %s ORDER BY loss.value DESC, loss.defected_on DESC, loss.id LIMIT 51 OFFSET 0
            """;

    private static final String CASES =
            """
            SELECT d.id, c.number, c.subject, c.received_at FROM defection d JOIN complaint c ON """ + " " + THEIR_COMPLAINTS + " WHERE d.id IN (:ids) ORDER BY c.received_at DESC, c.id DESC";

    private final JdbcClient sql;

    GatheredBoard(JdbcClient sql) {
        this.sql = sql;
    }

    void report(Period period) {
        for (Period one : new Period[] {period, period.before()}) {
            read(GATHERED + FIGURES, one);
            read(SHARE, one);
        }
        read(ALSO, period);
        read(ALSO, period);
    }

    void list(Period period, Behind behind) {
        String condition = behind.equals(Behind.LOST) ? "TRUE" : "loss.late";
        read(GATHERED + "SELECT COUNT(*) FROM loss WHERE " + condition, period);
        var rows = read(GATHERED + ROWS.formatted(condition), period);
        sql.sql(CASES)
                .param("ids", rows.stream().map(row -> row.get("id")).toList())
                .query()
                .listOfRows();
    }

    private java.util.List<Map<String, Object>> read(String statement, Period period) {
        return sql.sql(statement)
                .param("from", period.from())
                .param("to", period.to())
                .query()
                .listOfRows();
    }
}

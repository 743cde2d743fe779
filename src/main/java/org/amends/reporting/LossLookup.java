package org.amends.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.amends.complaint.ComplaintNumber;
import org.amends.customer.ExternalId;
import org.amends.customer.Tier;
import org.amends.kernel.Money;
import org.amends.kernel.Page;
import org.amends.organisation.ReadsReports;
import org.amends.reporting.Loss.LossCase;
import org.amends.retention.CauseBasis;
import org.amends.retention.DefectionCause;
import org.amends.retention.DefectionId;
import org.amends.retention.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customers and cases behind a figure of {@link DefectionBoard}: as many rows as the figure says. */
@Service
@ReadsReports
@Transactional(readOnly = true)
public class LossLookup {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final JdbcClient streamed;
    private final LossSql sql;

    LossLookup(JdbcClient jdbc, DataSource database, LossSql sql) {
        this.jdbc = jdbc;
        JdbcTemplate aFewAtATime = new JdbcTemplate(database);
        aFewAtATime.setFetchSize(AT_ONCE);
        this.streamed = JdbcClient.create(aFewAtATime);
        this.sql = sql;
    }

    /** Those with whom most was lost first, whose value nobody knows last. */
    public Page<Loss> find(DefectionQuestion question, Behind behind, int page, int size) {
        Page.check(page, size);
        return withCases(Page.of(rows(question, behind, size + 1, (long) page * size), page, size));
    }

    /** All of them in the same order, without their cases, as they come from the server: there may be many. */
    void each(DefectionQuestion question, Behind behind, Consumer<FiledLoss> told) {
        streamed.sql(sql.losses(question)
                        + """
                        SELECT loss.*, u.external_id, u.name,
                               (SELECT GROUP_CONCAT(o.cause) FROM defection_cause o
                                 WHERE o.defection_id = loss.id AND NOT o.main) AS others,
                               (SELECT GROUP_CONCAT(c.number ORDER BY c.received_at DESC, c.id DESC SEPARATOR '; ')
                                  FROM complaint c WHERE %1$s) AS cases,
                               (SELECT COUNT(*) FROM complaint c WHERE %1$s AND %2$s) AS late
                          FROM loss JOIN customer u ON u.id = loss.customer_id
                         WHERE %3$s ORDER BY loss.value DESC, loss.defected_on DESC, loss.id
                        """.formatted(LossSql.THEIR_COMPLAINTS, LossSql.ANSWERED_LATE, sql.condition(behind)))
                .params(sql.parameters(question, behind))
                .query((RowCallbackHandler) row -> told.accept(new FiledLoss(
                        loss(row), Objects.requireNonNullElse(row.getString("cases"), ""), row.getLong("late"))));
    }

    private List<Loss> rows(DefectionQuestion question, Behind behind, int limit, long offset) {
        return jdbc.sql(sql.losses(question) + """
                        SELECT page.*, u.external_id, u.name,
                               (SELECT GROUP_CONCAT(o.cause) FROM defection_cause o
                                 WHERE o.defection_id = page.id AND NOT o.main) AS others
                          FROM (SELECT loss.* FROM loss WHERE %s
                                 ORDER BY loss.value DESC, loss.defected_on DESC, loss.id
                                 LIMIT :limit OFFSET :offset) page
                          JOIN customer u ON u.id = page.customer_id
                         ORDER BY page.value DESC, page.defected_on DESC, page.id
                        """.formatted(sql.condition(behind)))
                .params(sql.parameters(question, behind))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> loss(row))
                .list();
    }

    private Page<Loss> withCases(Page<Loss> page) {
        Map<DefectionId, List<LossCase>> cases =
                cases(page.items().stream().map(Loss::id).toList());
        return page.map(loss -> loss.with(cases.getOrDefault(loss.id(), List.of())));
    }

    private Map<DefectionId, List<LossCase>> cases(List<DefectionId> losses) {
        Map<DefectionId, List<LossCase>> cases = new HashMap<>();
        if (losses.isEmpty()) {
            return cases;
        }
        jdbc.sql("""
                        SELECT loss.id, c.number, c.subject, c.received_at, COALESCE(%s, FALSE) AS late
                          FROM defection loss JOIN complaint c ON %s
                         WHERE loss.id IN (:ids) ORDER BY c.received_at DESC, c.id DESC
                        """.formatted(LossSql.ANSWERED_LATE, LossSql.THEIR_COMPLAINTS))
                .param("ids", losses.stream().map(DefectionId::value).toList())
                .param("now", sql.now())
                .query(row -> {
                    cases.computeIfAbsent(new DefectionId(row.getLong("id")), none -> new ArrayList<>())
                            .add(new LossCase(
                                    new ComplaintNumber(row.getString("number")),
                                    row.getString("subject"),
                                    row.getObject("received_at", LocalDateTime.class)
                                            .toInstant(ZoneOffset.UTC),
                                    row.getBoolean("late")));
                });
        return cases;
    }

    private Loss loss(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("value");
        return new Loss(
                new DefectionId(row.getLong("id")),
                new ExternalId(row.getString("external_id")),
                row.getString("name"),
                row.getObject("defected_on", LocalDate.class),
                Tier.valueOf(row.getString("tier")),
                DefectionCause.valueOf(row.getString("cause")),
                DefectionCause.named(row.getString("others")),
                CauseBasis.valueOf(row.getString("basis")),
                value == null ? null : new Money(value, sql.currency()),
                ValueSource.valueOf(row.getString("value_source")),
                List.of());
    }
}

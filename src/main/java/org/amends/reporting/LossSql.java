package org.amends.reporting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.retention.DefectionCause;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a loss is, for the figures and for the rows behind them alike: both are read from the same statement. */
@Component
class LossSql {

    /** Claims and grievances of the year before; whoever asks or praises does not complain. */
    static final String THEIR_COMPLAINTS = """
            c.customer_id = loss.customer_id AND c.kind IN ('CLAIM', 'GRIEVANCE')
            AND c.received_at < loss.defected_on + INTERVAL 1 DAY
            AND c.received_at >= loss.defected_on - INTERVAL 12 MONTH
            """;

    /** By the day they left a deadline, legal or our own, had passed, or what was promised. */
    static final String ANSWERED_LATE = """
            ((c.promised_by < loss.defected_on + INTERVAL 1 DAY
              AND c.promised_by < COALESCE(c.responded_at, c.closed_at, :now))
             OR EXISTS (SELECT 1 FROM complaint_clock k
                         WHERE k.complaint_id = c.id AND k.kind IN ('LEGAL', 'SERVICE')
                           AND k.breached_at < loss.defected_on + INTERVAL 1 DAY))
            """;

    /** Left soon after it. */
    static final String RECEIVED_SOON = "c.received_at >= loss.defected_on - INTERVAL 90 DAY";

    private static final String LOSSES = """
            WITH loss AS (
                SELECT d.id, d.customer_id, d.defected_on, d.tier, d.basis, d.value_source, m.cause,
                       CASE WHEN d.currency = :currency THEN d.value_lost END AS value
                  FROM defection d
                  JOIN defection_cause m ON m.defection_id = d.id AND m.main
                 WHERE %s)
            """;

    private final Clock clock;
    private final Currency currency;

    LossSql(Clock clock, @Value("${amends.currency}") Currency currency) {
        this.clock = clock;
        this.currency = currency;
    }

    Currency currency() {
        return currency;
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Begins a statement that reads from {@code loss}, one row for each loss that the question asks for. */
    String losses(DefectionQuestion question) {
        return LOSSES.formatted(asked(question, "d"));
    }

    private static String complained(String how) {
        return "EXISTS (SELECT 1 FROM complaint c WHERE " + THEIR_COMPLAINTS + " AND " + how + ")";
    }

    /** The condition of those losses, over their table. */
    static String asked(DefectionQuestion question, String table) {
        return "%1$s.withdrawn_at IS NULL AND %1$s.defected_on BETWEEN :from AND :to".formatted(table)
                + (question.tier() == null ? "" : " AND " + table + ".tier = :tier")
                + (question.basis() == null ? "" : " AND " + table + ".basis = :basis");
    }

    /** Of the losses, those behind a figure. */
    String condition(Behind behind) {
        String ofCause =
                switch (behind.what()) {
                    case LOST -> "TRUE";
                    case UNVALUED -> "loss.value IS NULL";
                    case COMPLAINED -> complained("TRUE");
                    case LATE -> complained(ANSWERED_LATE);
                    case SOON -> complained(RECEIVED_SOON);
                    case GROUP, CAUSE -> "loss.cause IN (:causes)";
                    case ALSO -> """
                            loss.cause NOT IN (:causes) AND EXISTS (
                                SELECT 1 FROM defection_cause o
                                 WHERE o.defection_id = loss.id AND NOT o.main AND o.cause IN (:causes))""";
                };
        return ofCause + (behind.tier() == null ? "" : " AND loss.tier = :partTier");
    }

    Map<String, Object> parameters(DefectionQuestion question) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("from", question.period().from());
        parameters.put("to", question.period().to());
        parameters.put("currency", currency.getCurrencyCode());
        parameters.put("now", now());
        if (question.tier() != null) {
            parameters.put("tier", question.tier().name());
        }
        if (question.basis() != null) {
            parameters.put("basis", question.basis().name());
        }
        return parameters;
    }

    Map<String, Object> parameters(DefectionQuestion question, Behind behind) {
        Map<String, Object> parameters = parameters(question);
        if (behind.cause() != null) {
            parameters.put("causes", causes(behind));
        }
        if (behind.tier() != null) {
            parameters.put("partTier", behind.tier().name());
        }
        return parameters;
    }

    /** The category that a cause belongs to, as an expression over its column. */
    static String categoryOf(String column) {
        return Arrays.stream(DefectionCause.values())
                .filter(cause -> !cause.isCategory())
                .map(cause -> "WHEN '%s' THEN '%s'".formatted(cause, cause.category()))
                .collect(Collectors.joining(" ", "CASE " + column + " ", " ELSE " + column + " END"));
    }

    private static List<String> causes(Behind behind) {
        DefectionCause cause = Objects.requireNonNull(behind.cause());
        Stream<DefectionCause> below = behind.what() == Behind.What.CAUSE ? Stream.empty() : cause.leaves().stream();
        return Stream.concat(Stream.of(cause), below).map(Enum::name).toList();
    }
}

package org.amends.customer.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.amends.customer.ScoringModel;
import org.amends.customer.ScoringRunData;
import org.amends.customer.ScoringRunId;
import org.amends.customer.ScoringState;
import org.amends.kernel.Invalid.Problem;
import org.amends.kernel.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how far every run is. Whoever works on one moves it on from where they know it: nobody else then can. */
@Component
public class ScoringJobs {

    /** A node that has not been heard of for so long has ended. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    private static final long KEPT = 400;

    private final JdbcClient jdbc;
    private final Kept kept;
    private final Clock clock;

    ScoringJobs(JdbcClient jdbc, Kept kept, Clock clock) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.clock = clock;
    }

    /** @param position the last customer whom the phase has done */
    record Job(
            ScoringRunId id,
            LocalDate asOf,
            ScoringRules rules,
            Phase phase,
            long position,
            @Nullable ScoringModel models,
            @Nullable Scale scale) {}

    public void add(ScoringRunId id, LocalDate asOf, ScoringRules rules, String startedBy) {
        jdbc.sql("""
                        INSERT INTO scoring_run (id, as_of, rules, state, phase, position, done, customers, changed,
                               started_by, created_at)
                        VALUES (:id, :asOf, :rules, 'QUEUED', 'FIT', 0, 0, 0, 0, :by, :now)
                        """)
                .param("id", id.value())
                .param("asOf", asOf)
                .param("rules", kept.text(rules))
                .param("by", startedBy)
                .param("now", now())
                .update();
        jdbc.sql("DELETE FROM scoring_run WHERE ended_at < :before AND id <> :current")
                .param("before", Timestamp.from(clock.instant().minus(Duration.ofDays(KEPT))))
                .param("current", latest().map(run -> run.id().value()).orElse(0L))
                .update();
    }

    /** Only the oldest is worked on, by one node; one whose node has ended is taken over. */
    Optional<Job> claim() {
        record Oldest(long id, @Nullable Timestamp aliveAt) {}
        return jdbc.sql("""
                        SELECT id, alive_at FROM scoring_run WHERE state IN ('QUEUED', 'RUNNING')
                         ORDER BY id LIMIT 1 FOR UPDATE
                        """)
                .query((row, n) -> new Oldest(row.getLong("id"), row.getTimestamp("alive_at")))
                .optional()
                .filter(oldest -> oldest.aliveAt() == null
                        || !oldest.aliveAt().toInstant().isAfter(clock.instant().minus(SILENCE)))
                .map(oldest -> {
                    jdbc.sql("""
                                    UPDATE scoring_run SET state = 'RUNNING', alive_at = :now,
                                           customers = (SELECT COUNT(*) FROM customer WHERE merged_into IS NULL),
                                           started_at = COALESCE(started_at, :now) WHERE id = :id
                                    """).param("now", now()).param("id", oldest.id()).update();
                    return job(new ScoringRunId(oldest.id()));
                });
    }

    Job job(ScoringRunId id) {
        return jdbc.sql("SELECT * FROM scoring_run WHERE id = :id")
                .param("id", id.value())
                .query((row, n) -> new Job(
                        id,
                        row.getObject("as_of", LocalDate.class),
                        rules(row),
                        Phase.valueOf(row.getString("phase")),
                        row.getLong("position"),
                        kept.read(row.getString("models"), ScoringModel.class),
                        kept.read(row.getString("scale"), Scale.class)))
                .single();
    }

    /** @return false if somebody else is further: then nothing of the batch must stay */
    boolean advance(Job job, long from, long to, int customers, int changed) {
        return jdbc.sql("""
                        UPDATE scoring_run SET position = :to, done = done + :customers, changed = changed + :changed,
                               alive_at = :now
                         WHERE id = :id AND state = 'RUNNING' AND phase = :phase AND position = :from
                        """)
                        .param("to", to)
                        .param("customers", customers)
                        .param("changed", changed)
                        .param("now", now())
                        .param("id", job.id().value())
                        .param("phase", job.phase().name())
                        .param("from", from)
                        .update()
                == 1;
    }

    /** @return the job in its next phase */
    Job enter(Job job, Phase next, @Nullable ScoringModel models, @Nullable Scale scale) {
        jdbc.sql("""
                        UPDATE scoring_run SET phase = :next, position = 0, done = 0, models = :models, scale = :scale,
                               alive_at = :now
                         WHERE id = :id AND state = 'RUNNING' AND phase = :phase
                        """)
                .param("next", next.name())
                .param("models", kept.text(models))
                .param("scale", kept.text(scale))
                .param("now", now())
                .param("id", job.id().value())
                .param("phase", job.phase().name())
                .update();
        return job(job.id());
    }

    /** Another node may go on at once. */
    void release(ScoringRunId id) {
        jdbc.sql("UPDATE scoring_run SET alive_at = NULL WHERE id = :id AND state = 'RUNNING'")
                .param("id", id.value())
                .update();
    }

    void end(ScoringRunId id, @Nullable Problem failure) {
        jdbc.sql("""
                        UPDATE scoring_run SET state = :state, failure = :failure, ended_at = :now
                         WHERE id = :id AND state IN ('QUEUED', 'RUNNING')
                        """)
                .param("state", failure == null ? "SUCCEEDED" : "FAILED")
                .param("failure", kept.text(failure))
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    public ScoringRunData require(ScoringRunId id) {
        return jdbc.sql("SELECT * FROM scoring_run WHERE id = :id")
                .param("id", id.value())
                .query((row, n) -> data(row))
                .optional()
                .orElseThrow(() -> new Unknown("customer.scoring.unknown", id.text()));
    }

    /** The last one that was begun, whatever became of it. */
    public Optional<ScoringRunData> newest() {
        return jdbc.sql("SELECT * FROM scoring_run ORDER BY id DESC LIMIT 1")
                .query((row, n) -> data(row))
                .optional();
    }

    /** The one that today's scores come from. */
    public Optional<ScoringRunData> latest() {
        return jdbc.sql("SELECT * FROM scoring_run WHERE state = 'SUCCEEDED' ORDER BY id DESC LIMIT 1")
                .query((row, n) -> data(row))
                .optional();
    }

    public Optional<ScoringModel> model() {
        return jdbc.sql("SELECT models FROM scoring_run WHERE state = 'SUCCEEDED' ORDER BY id DESC LIMIT 1")
                .query(String.class)
                .optional()
                .map(text -> Objects.requireNonNull(kept.read(text, ScoringModel.class)));
    }

    /** Who told the risks of the last run. */
    Assessor assessor() {
        return jdbc.sql("""
                        SELECT rules, CASE WHEN JSON_VALUE(rules, '$.riskBy') = 'LOSSES' THEN models END AS models
                          FROM scoring_run WHERE state = 'SUCCEEDED' ORDER BY id DESC LIMIT 1
                        """)
                .query((row, n) -> Assessor.of(rules(row), kept.read(row.getString("models"), ScoringModel.class)))
                .optional()
                .orElse(Assessor.RULE);
    }

    /** The last first. */
    public List<ScoringRunData> all(int most) {
        return jdbc.sql("SELECT * FROM scoring_run ORDER BY id DESC LIMIT :most")
                .param("most", most)
                .query((row, n) -> data(row))
                .list();
    }

    private ScoringRules rules(ResultSet row) throws SQLException {
        return Objects.requireNonNull(kept.read(row.getString("rules"), ScoringRules.class));
    }

    private ScoringRunData data(ResultSet row) throws SQLException {
        ScoringState state = ScoringState.valueOf(row.getString("state"));
        long customers = row.getLong("customers");
        double share = customers == 0 ? 0 : Math.min(1, row.getLong("done") / (double) customers);
        return new ScoringRunData(
                new ScoringRunId(row.getLong("id")),
                state,
                row.getObject("as_of", LocalDate.class),
                rules(row).windowMonths(),
                customers,
                row.getLong("changed"),
                state == ScoringState.SUCCEEDED
                        ? 1
                        : Phase.valueOf(row.getString("phase")).progress(share),
                kept.read(row.getString("failure"), Problem.class),
                row.getString("started_by"),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "started_at"),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}

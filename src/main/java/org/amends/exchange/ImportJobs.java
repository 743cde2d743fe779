package org.amends.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.amends.kernel.Invalid.Problem;
import org.amends.kernel.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how far every import is. Whoever works on one moves it on from where they know it: nobody else then can. */
@Component
class ImportJobs {

    /** A node that has not been heard of for so long has ended; a batch takes a second. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    private static final Duration KEPT_UNUSED = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Stored stored;
    private final Clock clock;

    ImportJobs(JdbcClient jdbc, Stored stored, Clock clock) {
        this.jdbc = jdbc;
        this.stored = stored;
        this.clock = clock;
    }

    /** What a batch came to. @param done bytes of the file that are read with it */
    record Step(long done, int imported, int unchanged, int skipped, int rejected) {

        int rows() {
            return imported + unchanged + skipped + rejected;
        }
    }

    void add(ImportId id, String target, String fileName, String startedBy) {
        jdbc.sql("""
                        INSERT INTO import_job (id, target, file_name, started_by, state, mapping, header, size, done,
                               rows_read, imported, unchanged, skipped, rejected, created_at)
                        VALUES (:id, :target, :file, :by, 'UPLOADED', '{}', '[]', 0, 0, 0, 0, 0, 0, 0, :now)
                        """)
                .param("id", id.value())
                .param("target", target)
                .param("file", fileName)
                .param("by", startedBy)
                .param("now", now())
                .update();
    }

    void uploaded(ImportId id, long size) {
        jdbc.sql("UPDATE import_job SET size = :size WHERE id = :id")
                .param("size", size)
                .param("id", id.value())
                .update();
    }

    /** @return whether it was waiting for that */
    boolean queue(ImportId id, ImportMapping mapping, List<String> header) {
        return jdbc.sql("""
                        UPDATE import_job SET state = 'QUEUED', mapping = :mapping, header = :header
                         WHERE id = :id AND state = 'UPLOADED'
                        """)
                        .param("mapping", stored.text(mapping))
                        .param("header", stored.text(header))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Only the oldest is worked on, by one node; one whose node has ended is taken over. */
    Optional<ImportId> claim() {
        record Oldest(long id, String state, @Nullable Timestamp aliveAt) {}
        return jdbc.sql("""
                        SELECT id, state, alive_at FROM import_job WHERE state IN ('QUEUED', 'RUNNING')
                         ORDER BY id LIMIT 1 FOR UPDATE
                        """)
                .query((row, n) -> new Oldest(row.getLong("id"), row.getString("state"), row.getTimestamp("alive_at")))
                .optional()
                .filter(oldest -> oldest.aliveAt() == null
                        || !oldest.aliveAt().toInstant().isAfter(clock.instant().minus(SILENCE)))
                .map(oldest -> {
                    jdbc.sql("""
                                    UPDATE import_job SET state = 'RUNNING', alive_at = :now,
                                           started_at = COALESCE(started_at, :now) WHERE id = :id
                                    """).param("now", now()).param("id", oldest.id()).update();
                    return new ImportId(oldest.id());
                });
    }

    /** @return false if it was cancelled, or somebody else is further: then nothing of the batch must stay */
    boolean advance(ImportId id, long rowsBefore, Step step) {
        return jdbc.sql("""
                        UPDATE import_job
                           SET rows_read = rows_read + :rows, imported = imported + :imported,
                               unchanged = unchanged + :unchanged, skipped = skipped + :skipped,
                               rejected = rejected + :rejected,
                               done = :done, alive_at = :now
                         WHERE id = :id AND state = 'RUNNING' AND rows_read = :before
                        """)
                        .param("rows", step.rows())
                        .param("imported", step.imported())
                        .param("unchanged", step.unchanged())
                        .param("skipped", step.skipped())
                        .param("rejected", step.rejected())
                        .param("done", step.done())
                        .param("now", now())
                        .param("id", id.value())
                        .param("before", rowsBefore)
                        .update()
                == 1;
    }

    /** Another node may go on at once. */
    void release(ImportId id) {
        jdbc.sql("UPDATE import_job SET alive_at = NULL WHERE id = :id AND state = 'RUNNING'")
                .param("id", id.value())
                .update();
    }

    /** @return whether it was still to be ended */
    boolean end(ImportId id, @Nullable Problem failure) {
        return jdbc.sql("""
                        UPDATE import_job SET state = :state, failure = :failure, ended_at = :now
                         WHERE id = :id AND state IN ('UPLOADED', 'QUEUED', 'RUNNING')
                        """)
                        .param("state", failure == null ? "SUCCEEDED" : "FAILED")
                        .param("failure", failure == null ? null : stored.text(failure))
                        .param("now", now())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** With its file. */
    void delete(ImportId id) {
        jdbc.sql("DELETE FROM import_job WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    /** With the files: somebody brought them and went away. */
    void forgetUnused() {
        jdbc.sql("DELETE FROM import_job WHERE state = 'UPLOADED' AND created_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT_UNUSED)))
                .update();
    }

    ImportData require(ImportId id) {
        return jdbc.sql("SELECT * FROM import_job WHERE id = :id")
                .param("id", id.value())
                .query((row, n) -> data(row))
                .optional()
                .orElseThrow(() -> new Unknown("exchange.unknown", id.text()));
    }

    ImportMapping mapping(ImportId id) {
        return stored.mapping(jdbc.sql("SELECT mapping FROM import_job WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .single());
    }

    List<ImportData> latest(int most) {
        return jdbc.sql("SELECT * FROM import_job WHERE state <> 'UPLOADED' ORDER BY id DESC LIMIT :most")
                .param("most", most)
                .query((row, n) -> data(row))
                .list();
    }

    private ImportData data(ResultSet row) throws SQLException {
        String failure = row.getString("failure");
        return new ImportData(
                new ImportId(row.getLong("id")),
                row.getString("target"),
                row.getString("file_name"),
                row.getString("started_by"),
                ImportState.valueOf(row.getString("state")),
                row.getLong("size"),
                row.getLong("done"),
                row.getLong("rows_read"),
                row.getLong("imported"),
                row.getLong("unchanged"),
                row.getLong("skipped"),
                row.getLong("rejected"),
                failure == null ? null : stored.problem(failure),
                stored.cells(row.getString("header")),
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

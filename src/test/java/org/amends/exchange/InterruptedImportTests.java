package org.amends.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLNonTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amends.kernel.Invalid;
import org.amends.kernel.SystemActor;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.testing.AmendsTest;
import org.amends.testing.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Imports that end in the middle: by a crash, by another node, by a person. */
@AmendsTest
class InterruptedImportTests {

    private static final SystemActor MANAGER = SystemActor.named("Tests", "ROLE_MANAGER", "SYSTEM_WORK");
    private static final int ROWS = ImportRun.BATCH * 4;

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private ImportFiles files;

    @Autowired
    private KnownRows known;

    @Autowired
    private Rejections rejections;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BusinessTime business;

    @Autowired
    private CurrentUser user;

    @Autowired
    private TestClock clock;

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final Slips slips = new Slips();
    private ImportWorker node;
    private Imports imports;

    @BeforeEach
    void aNode() {
        node = node();
        imports = imports(node);
    }

    @AfterEach
    void restore() throws InterruptedException {
        node.stop();
        clock.reset();
        jdbc.sql("DELETE FROM import_mapping WHERE target = :target")
                .param("target", slips.name())
                .update();
        jdbc.sql("DELETE FROM import_job WHERE target = :target")
                .param("target", slips.name())
                .update();
    }

    @Test
    void whoeverGoesOnAfterACrashNeitherLosesARowNorTakesOneTwice() {
        slips.failAfter = 2;
        ImportId id = begun();
        await().until(() -> slips.crashed);
        ImportData crashed = jobs.require(id);
        assertThat(crashed.state()).isEqualTo(ImportState.RUNNING);
        assertThat(crashed.read()).isEqualTo(ImportRun.BATCH * 2L);

        slips.failAfter = Integer.MAX_VALUE;
        node.look();
        await().pollDelay(Duration.ofMillis(200)).until(() -> true);
        assertThat(jobs.require(id).read()).as("its node may still be at work").isEqualTo(ImportRun.BATCH * 2L);

        clock.advance(ImportJobs.SILENCE);
        node.look();

        assertThat(ended(id).imported()).isEqualTo(ROWS);
        assertThat(slips.kept()).hasSize(ROWS).doesNotHaveDuplicates();
    }

    @Test
    void aNodeThatIsStoppedLeavesTheRestToTheNextAtOnce() throws InterruptedException {
        slips.pauseAfter = 1;
        ImportId id = begun();
        await().until(() -> slips.paused.getCount() == 0);
        Thread stopping = new Thread(() -> {
            try {
                node.stop();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        stopping.start();
        await().pollDelay(Duration.ofMillis(100)).until(() -> true);
        slips.goOn.countDown();
        stopping.join();
        assertThat(jobs.require(id).state()).isEqualTo(ImportState.RUNNING);

        slips.pauseAfter = Integer.MAX_VALUE;
        node = node();
        node.look();

        assertThat(ended(id).imported()).isEqualTo(ROWS);
        assertThat(slips.kept()).hasSize(ROWS).doesNotHaveDuplicates();
    }

    @Test
    void aCancelledImportStopsAndKeepsWhatIsIn() {
        slips.pauseAfter = 1;
        ImportId id = begun();
        await().until(() -> slips.paused.getCount() == 0);
        Thread cancelling = new Thread(() -> MANAGER.run(() -> imports.cancel(id)));
        slips.goOn.countDown();
        cancelling.start();

        ImportData over = ended(id);

        assertThat(over.state()).isEqualTo(ImportState.FAILED);
        assertThat(String.valueOf(over.failure())).contains("exchange.cancelled");
        await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        assertThat(slips.kept()).hasSize((int) jobs.require(id).imported()).hasSizeLessThan(ROWS);
    }

    @Test
    void aBatchWithOneBadRowLosesNothingElse() {
        slips.refused = tag + "-7";

        ImportId id = begun();

        ImportData over = ended(id);
        assertThat(over.state()).isEqualTo(ImportState.SUCCEEDED);
        assertThat(over.imported()).isEqualTo(ROWS - 1);
        assertThat(rejections.after(id, 0, 10)).singleElement().satisfies(one -> {
            assertThat(one.line()).isEqualTo(9);
            assertThat(one.cells()).containsExactly(tag + "-7");
        });
    }

    @Test
    void theFileIsForgottenWhenItIsIn() {
        ImportId id = begun();
        ended(id);

        assertThat(jdbc.sql("SELECT COUNT(*) FROM import_chunk WHERE import_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private ImportId begun() {
        String rows = IntStream.range(0, ROWS).mapToObj(i -> tag + "-" + i).collect(Collectors.joining("\n"));
        return MANAGER.call(() -> {
            ImportId id = imports.upload(
                    slips.name(),
                    "slips.csv",
                    new ByteArrayInputStream(("word\n" + rows).getBytes(StandardCharsets.UTF_8)));
            imports.begin(id, ImportMapping.NONE);
            return id;
        });
    }

    private ImportData ended(ImportId id) {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> jobs.require(id), job -> job.state().isOver());
    }

    private ImportWorker node() {
        return new ImportWorker(
                new ImportTargets(List.of(slips)), jobs, files, known, rejections, transaction, business);
    }

    private Imports imports(ImportWorker worker) {
        return new Imports(new ImportTargets(List.of(slips)), jobs, files, rejections, worker, business, user);
    }

    /** Rows of one word, kept where a rollback reaches them. */
    private final class Slips implements ImportTarget<String> {

        private final CountDownLatch paused = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private volatile int failAfter = Integer.MAX_VALUE;
        private volatile int pauseAfter = Integer.MAX_VALUE;
        private volatile @Nullable String refused;
        private volatile boolean crashed;
        private int batches;

        @Override
        public String name() {
            return "slips-" + tag;
        }

        @Override
        public List<ImportColumn> columns() {
            return List.of(ImportColumn.required("word"));
        }

        @Override
        public String read(ImportRow row) {
            return row.required("word", 100);
        }

        @Override
        public String identity(String row) {
            return row;
        }

        @Override
        public List<Taken> take(List<String> rows, Source source) {
            rows.forEach(this::keep);
            batches++;
            if (batches > failAfter) {
                crashed = true;
                throw new DataAccessResourceFailureException(
                        "The database is gone", new SQLNonTransientConnectionException());
            }
            if (batches > pauseAfter) {
                pause();
            }
            return rows.stream().map(row -> Taken.IMPORTED).toList();
        }

        private void keep(String row) {
            if (row.equals(refused)) {
                throw new Invalid("word", "exchange.value.missing");
            }
            jdbc.sql("INSERT INTO import_mapping (target, name, mapping) VALUES (:target, :word, '')")
                    .param("target", name())
                    .param("word", row)
                    .update();
        }

        private void pause() {
            paused.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private List<String> kept() {
            return jdbc.sql("SELECT name FROM import_mapping WHERE target = :target")
                    .param("target", name())
                    .query(String.class)
                    .list();
        }
    }
}

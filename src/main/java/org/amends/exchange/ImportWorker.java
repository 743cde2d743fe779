package org.amends.exchange;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.amends.exchange.csv.CsvProblem;
import org.amends.kernel.Invalid;
import org.amends.kernel.Invalid.Problem;
import org.amends.kernel.SystemActor;
import org.amends.organisation.BusinessTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works off the imports, one after the other, in a thread of its own; one node at a time in the whole house. */
@Component
class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final SystemActor IMPORT = SystemActor.named("Amends", "SYSTEM_WORK");

    private final ImportTargets targets;
    private final ImportRun.Desk desk;
    private final BusinessTime business;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(run -> new Thread(run, "import"));
    private volatile boolean stopping;

    ImportWorker(
            ImportTargets targets,
            ImportJobs jobs,
            ImportFiles files,
            KnownRows known,
            Rejections rejections,
            TransactionTemplate transaction,
            BusinessTime business) {
        this.targets = targets;
        this.desk = new ImportRun.Desk(jobs, files, known, rejections, transaction);
        this.business = business;
    }

    /** Also for what another node has left behind. */
    @Scheduled(fixedDelayString = "${amends.imports.every:PT5S}")
    void look() {
        if (!stopping && asked.compareAndSet(false, true)) {
            thread.execute(this::workOff);
        }
    }

    private void workOff() {
        asked.set(false);
        try {
            for (Optional<ImportId> next = claim(); next.isPresent(); next = claim()) {
                ImportId id = next.get();
                IMPORT.run(() -> run(id));
            }
        } catch (RuntimeException failure) {
            LOG.warn("Imports cannot be looked for now; they are looked for again soon", failure);
        }
    }

    /** Not while stopping: what has just been left to another node must not be taken back. */
    private Optional<ImportId> claim() {
        return stopping
                ? Optional.empty()
                : Objects.requireNonNull(
                        desk.transaction().execute(status -> desk.jobs().claim()));
    }

    private void run(ImportId id) {
        ImportData job = desk.jobs().require(id);
        try {
            if (run(job, targets.require(job.target()))) {
                end(id, null);
            }
        } catch (CsvProblem unreadable) {
            end(id, unreadable.problem());
        } catch (Invalid unfit) {
            end(id, unfit.problems().get(0));
        } catch (RuntimeException failure) {
            Outage.isNot(failure);
            LOG.error("Import {} cannot go on", id, failure);
            end(id, new Problem("file", "exchange.failed", List.of()));
        }
    }

    private <T> boolean run(ImportData job, ImportTarget<T> target) {
        ImportMapping mapping = desk.jobs().mapping(job.id());
        MappedColumns columns =
                MappedColumns.of(target, mapping, job.header(), business.hours().zone());
        boolean through = new ImportRun<>(job, target, columns, desk).go(mapping, () -> stopping);
        if (through) {
            target.finished();
        }
        return through;
    }

    private void end(ImportId id, @Nullable Problem failure) {
        desk.transaction().executeWithoutResult(status -> {
            desk.jobs().end(id, failure);
            desk.files().forget(id);
        });
    }

    @Scheduled(fixedDelayString = "${amends.imports.tidy-every:PT1H}")
    void forgetWhatNobodyImports() {
        desk.jobs().forgetUnused();
    }

    /** The batch at hand is finished; the next start goes on behind it. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        thread.shutdown();
        if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}

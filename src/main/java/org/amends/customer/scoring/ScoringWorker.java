package org.amends.customer.scoring;

import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.amends.customer.ScoringRunData;
import org.amends.customer.ScoringRunId;
import org.amends.customer.scoring.ScoringJobs.Job;
import org.amends.kernel.DatabaseOutage;
import org.amends.kernel.Invalid.Problem;
import org.amends.kernel.SystemActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works off the runs, one after the other, in a thread of its own; one node at a time in the whole house. */
@Component
public class ScoringWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ScoringWorker.class);
    private static final SystemActor SCORING = SystemActor.named("Scoring", "SYSTEM_WORK");
    private static final long WAIT = TimeUnit.MILLISECONDS.toNanos(50);

    private final ScoringJobs jobs;
    private final ScoringRun run;
    private final TransactionTemplate transaction;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(run -> new Thread(run, "scoring"));
    private volatile boolean stopping;

    ScoringWorker(ScoringJobs jobs, ScoringRun run, TransactionTemplate transaction) {
        this.jobs = jobs;
        this.run = run;
        this.transaction = transaction;
    }

    /** Also for what another node has left behind. */
    @Scheduled(fixedDelayString = "${amends.scoring.every:PT10S}")
    public void look() {
        if (!stopping && asked.compareAndSet(false, true)) {
            thread.execute(() -> {
                asked.set(false);
                workOff();
            });
        }
    }

    /** Returns when it is over, whoever does it. */
    public ScoringRunData await(ScoringRunId id) {
        ScoringRunData now = jobs.require(id);
        while (!now.state().isOver() && !stopping) {
            workOff();
            now = jobs.require(id);
            if (!now.state().isOver()) {
                LockSupport.parkNanos(WAIT);
            }
        }
        return now;
    }

    private synchronized void workOff() {
        try {
            for (Optional<Job> next = claim(); next.isPresent(); next = claim()) {
                Job job = next.get();
                SCORING.run(() -> run(job));
            }
        } catch (RuntimeException failure) {
            LOG.warn("Scoring cannot go on now; it is tried again soon", failure);
        }
    }

    private Optional<Job> claim() {
        return stopping ? Optional.empty() : Objects.requireNonNull(transaction.execute(status -> jobs.claim()));
    }

    private void run(Job job) {
        try {
            if (run.go(job, () -> stopping)) {
                jobs.end(job.id(), null);
                ScoringRunData through = jobs.require(job.id());
                LOG.info(
                        "Scored {} customers as of {}; {} read otherwise now",
                        through.customers(),
                        through.asOf(),
                        through.changed());
            }
        } catch (TransientDataAccessException | RecoverableDataAccessException busy) {
            jobs.release(job.id());
            throw busy;
        } catch (RuntimeException failure) {
            if (DatabaseOutage.isBehind(failure)) {
                throw failure;
            }
            LOG.error("Scoring run {} cannot go on", job.id(), failure);
            jobs.end(job.id(), new Problem("run", "customer.scoring.failed", List.of()));
        }
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

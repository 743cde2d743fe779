package org.amends.customer.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import org.amends.customer.ComplaintSignals.Signals;
import org.amends.customer.Contracts;
import org.amends.customer.Contracts.Ending;
import org.amends.customer.CustomerId;
import org.amends.customer.CustomersScored;
import org.amends.customer.ScoringModel;
import org.amends.customer.scoring.BoughtRows.Summed;
import org.amends.customer.scoring.ScoringJobs.Job;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes over all customers in batches. What a batch does and how far the run is are one commit: whoever goes on after a
 * crash does none of it twice.
 */
@Component
class ScoringRun {

    private static final int SUMMED_AT_ONCE = 20_000;
    private static final int SCORED_AT_ONCE = 2_000;
    private static final int ATTEMPTS = 5;

    /** Works for whom the run works. */
    private static final Executor BESIDE = new DelegatingSecurityContextExecutor(ForkJoinPool.commonPool());

    private final ScoringJobs jobs;
    private final BoughtRows bought;
    private final ScoreRows rows;
    private final SignalsOfCustomers signals;
    private final Contracts contracts;
    private final ServiceCosts costs;
    private final ReturnsInDispute returns;
    private final LossLearning losses;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ScoringRun(
            ScoringJobs jobs,
            BoughtRows bought,
            ScoreRows rows,
            SignalsOfCustomers signals,
            Contracts contracts,
            ServiceCosts costs,
            ReturnsInDispute returns,
            LossLearning losses,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.jobs = jobs;
        this.bought = bought;
        this.rows = rows;
        this.signals = signals;
        this.contracts = contracts;
        this.costs = costs;
        this.returns = returns;
        this.losses = losses;
        this.transaction = transaction;
        this.events = events;
    }

    /** Another node has it. */
    private static final class NoLongerOurs extends RuntimeException {}

    /** @param position with whom it ended @param customers how many it did @param changed how many of them read otherwise */
    private record Batch(long position, int customers, int changed) {}

    private interface Work {
        Batch after(long position);
    }

    /**
     * @param stopping asked between two batches
     * @return whether it is through; if not, it is left for somebody else to go on with
     */
    boolean go(Job claimed, BooleanSupplier stopping) {
        Job job = claimed;
        try {
            if (job.phase() == Phase.FIT) {
                bought.forgetSums();
                job = jobs.enter(job, Phase.SUM, null, null);
            }
            if (job.phase() == Phase.SUM) {
                Job summing = job;
                // the models are computed here while the database adds up; whoever goes on after a crash fits anew
                CompletableFuture<ScoringModel> models = CompletableFuture.supplyAsync(() -> fit(summing), BESIDE);
                if (!each(job, position -> sumUp(summing, position), stopping)) {
                    return false;
                }
                job = jobs.enter(job, Phase.SCORE, joined(models), bought.scale(job.asOf(), job.rules()));
            }
            if (job.phase() == Phase.SCORE) {
                ScoringPass pass = new ScoringPass(
                        job.asOf(),
                        job.rules(),
                        Objects.requireNonNull(job.models()),
                        Objects.requireNonNull(job.scale()));
                if (!each(job, position -> score(pass, position), stopping)) {
                    return false;
                }
                job = jobs.enter(job, Phase.PLACE, job.models(), job.scale());
            }
            bought.forgetMerged();
            events.publishEvent(new CustomersScored(job.id()));
            bought.forgetSums();
            return true;
        } catch (NoLongerOurs gone) {
            return false;
        }
    }

    private ScoringModel fit(Job job) {
        return Fitting.fit(bought.days(job.asOf()), job.asOf())
                .withLosses(losses.learn(job.asOf(), job.rules()).orElse(null));
    }

    private static ScoringModel joined(CompletableFuture<ScoringModel> models) {
        try {
            return models.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private boolean each(Job job, Work work, BooleanSupplier stopping) {
        long position = job.position();
        while (true) {
            if (stopping.getAsBoolean()) {
                jobs.release(job.id());
                return false;
            }
            Batch batch = together(job, position, work);
            if (batch.customers() == 0) {
                return true;
            }
            position = batch.position();
        }
    }

    private Batch together(Job job, long position, Work work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return Objects.requireNonNull(transaction.execute(status -> {
                    Batch batch = work.after(position);
                    if (batch.customers() > 0
                            && !jobs.advance(job, position, batch.position(), batch.customers(), batch.changed())) {
                        throw new NoLongerOurs();
                    }
                    return batch;
                }));
            } catch (ConcurrencyFailureException | DuplicateKeyException raced) {
                if (attempt == ATTEMPTS) {
                    throw raced;
                }
            }
        }
    }

    private Batch sumUp(Job job, long position) {
        long end = bought.endOfNext(position, SUMMED_AT_ONCE);
        if (end == position) {
            return new Batch(position, 0, 0);
        }
        int customers = bought.sumUp(position, end, job.asOf(), job.rules().windowMonths());
        bought.takeOff(costs.toServe(position + 1, end, job.asOf(), job.rules()));
        returns.giveBack(position + 1, end, job.asOf(), job.rules().windowMonths());
        return new Batch(end, customers, 0);
    }

    private Batch score(ScoringPass pass, long position) {
        List<Summed> customers = bought.summed(position, SCORED_AT_ONCE);
        if (customers.isEmpty()) {
            return new Batch(position, 0, 0);
        }
        long first = customers.get(0).customer();
        long last = customers.get(customers.size() - 1).customer();
        Map<Long, ScoreRow> before = rows.between(first, last);
        Map<CustomerId, Signals> signalled = signals.between(first, last);
        Map<CustomerId, Ending> running = contracts.endings(new CustomerId(first), new CustomerId(last), pass.asOf());
        List<ScoreRow> written = new ArrayList<>();
        List<Long> otherwise = new ArrayList<>();
        int changed = 0;
        for (Summed customer : customers) {
            CustomerId id = new CustomerId(customer.customer());
            ScoreRow now = pass.score(customer, running.get(id), signalled.getOrDefault(id, Signals.NONE));
            ScoreRow known = before.get(customer.customer());
            if (known != null && known.reads(now) && !known.asOf().isAfter(pass.asOf())) {
                if (!now.isKeptAs(known)) {
                    written.add(now.since(known.asOf()));
                }
                continue;
            }
            changed++;
            written.add(now);
            if (known != null && !known.asOf().equals(pass.asOf())) {
                otherwise.add(customer.customer());
            }
        }
        rows.write(written, otherwise);
        return new Batch(last, customers.size(), changed);
    }
}

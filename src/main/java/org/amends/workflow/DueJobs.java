package org.amends.workflow;

import java.util.List;
import java.util.Objects;
import org.flowable.engine.ManagementService;
import org.flowable.job.api.Job;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs what the processes left for later: at once in the background, or here and now for a told story. */
@Component
public class DueJobs {

    private final ManagementService jobs;
    private final SpringProcessEngineConfiguration engine;
    private final TransactionTemplate transaction;
    private final boolean background;

    DueJobs(
            ManagementService jobs,
            SpringProcessEngineConfiguration engine,
            TransactionTemplate transaction,
            @Value("${amends.jobs:true}") boolean background) {
        this.jobs = jobs;
        this.engine = engine;
        this.transaction = transaction;
        this.background = background;
    }

    /** Runs all jobs and timers that are due by the clock, and those that they lead to. */
    public void run() {
        List<String> due = due();
        while (!due.isEmpty()) {
            due.forEach(jobs::executeJob);
            due = due();
        }
    }

    /** In one transaction: looked for each by itself, nothing costs more than what is found. */
    private List<String> due() {
        return Objects.requireNonNull(transaction.<List<String>>execute(status -> {
            jobs.createTimerJobQuery()
                    .executable()
                    .list()
                    .forEach(timer -> jobs.moveTimerToExecutableJob(timer.getId()));
            return jobs.createJobQuery().list().stream().map(Job::getId).toList();
        }));
    }

    /** Only now, so that nothing runs while a demo company is still being made. */
    @EventListener(ApplicationReadyEvent.class)
    void startInBackground() {
        if (background) {
            engine.getAsyncExecutor().start();
        }
    }
}

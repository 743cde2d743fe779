package org.amends.workflow;

import org.flowable.engine.ManagementService;
import org.flowable.job.api.Job;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs what the processes left for later: at once in the background, or here and now for a told story. */
@Component
public class DueJobs {

    private final ManagementService jobs;
    private final SpringProcessEngineConfiguration engine;
    private final boolean background;

    DueJobs(
            ManagementService jobs,
            SpringProcessEngineConfiguration engine,
            @Value("${amends.jobs:true}") boolean background) {
        this.jobs = jobs;
        this.engine = engine;
        this.background = background;
    }

    /** Runs all jobs and timers that are due by the clock, and those that they lead to. */
    public void run() {
        boolean more = true;
        while (more) {
            jobs.createTimerJobQuery()
                    .executable()
                    .list()
                    .forEach(timer -> jobs.moveTimerToExecutableJob(timer.getId()));
            var due = jobs.createJobQuery().list();
            due.stream().map(Job::getId).forEach(jobs::executeJob);
            more = !due.isEmpty();
        }
    }

    /** Only now, so that nothing runs while a demo company is still being made. */
    @EventListener(ApplicationReadyEvent.class)
    void startInBackground() {
        if (background) {
            engine.getAsyncExecutor().start();
        }
    }
}

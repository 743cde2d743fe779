package org.amends.process;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.amends.complaint.ClockSweep;
import org.amends.kernel.SystemActor;
import org.flowable.engine.HistoryService;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.history.HistoricProcessInstance;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.job.api.Job;

/** Does for one case what the engine's executor and the clock sweeper do in the background, and looks at its history. */
public final class Engine {

    private static final SystemActor CLOCKS = SystemActor.named("Amends", "SYSTEM_WORK");

    /** They tell no more than the flows that lead through them. */
    private static final Set<String> NOT_TOLD =
            Set.of("sequenceFlow", "exclusiveGateway", "eventGateway", "eventSubProcess");

    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService jobs;
    private final ClockSweep clocks;

    public Engine(RuntimeService runtime, HistoryService history, ManagementService jobs, ClockSweep clocks) {
        this.runtime = runtime;
        this.history = history;
        this.jobs = jobs;
        this.clocks = clocks;
    }

    /** Runs what is due by now, and what becomes due by it. */
    public void catchUp(String complaint) {
        while (runOneJob(complaint)) {
            // until nothing is due
        }
        CLOCKS.run(() -> {
            while (clocks.sweep() > 0) {
                // several batches, if cases of other tests are due too
            }
        });
    }

    private boolean runOneJob(String complaint) {
        for (ProcessInstance process : processes(complaint)) {
            for (Job timer : jobs.createTimerJobQuery()
                    .processInstanceId(process.getId())
                    .executable()
                    .list()) {
                jobs.moveTimerToExecutableJob(timer.getId());
            }
            List<Job> due =
                    jobs.createJobQuery().processInstanceId(process.getId()).list();
            if (!due.isEmpty()) {
                jobs.executeJob(due.get(0).getId());
                return true;
            }
        }
        return false;
    }

    /** The keys of the processes that run for a case. */
    List<String> running(String complaint) {
        return processes(complaint).stream()
                .map(ProcessInstance::getProcessDefinitionKey)
                .sorted()
                .toList();
    }

    /** Tasks and events that the latest run of a process for a case has left behind it, as they were reached; gateways untold. */
    List<String> passed(String complaint, String process) {
        HistoricProcessInstance latest = history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(complaint)
                .processDefinitionKey(process)
                .list()
                .stream()
                .max(Comparator.comparing(HistoricProcessInstance::getStartTime))
                .orElseThrow(() -> new AssertionError("No " + process + " for " + complaint));
        List<HistoricActivityInstance> reached = history.createHistoricActivityInstanceQuery()
                .processInstanceId(latest.getId())
                .list();
        return reached.stream()
                .filter(activity -> !NOT_TOLD.contains(activity.getActivityType()))
                .filter(activity -> activity.getEndTime() != null && activity.getDeleteReason() == null)
                .filter(activity -> !isIdleBoundary(activity, reached))
                .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime)
                        .thenComparing(
                                HistoricActivityInstance::getTransactionOrder,
                                Comparator.nullsFirst(Comparator.naturalOrder())))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** The engine ends a boundary event with its task, whether it happened or not; what it interrupted says which. */
    private static boolean isIdleBoundary(HistoricActivityInstance activity, List<HistoricActivityInstance> reached) {
        return "boundaryEvent".equals(activity.getActivityType())
                && reached.stream()
                        .map(HistoricActivityInstance::getDeleteReason)
                        .noneMatch(reason -> reason != null && reason.contains(activity.getActivityId()));
    }

    private List<ProcessInstance> processes(String complaint) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(complaint)
                .list();
    }
}

package org.amends.workflow;

import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.complaint.ComplaintProgress;
import org.amends.complaint.Stage;
import org.amends.complaint.Step;
import org.flowable.engine.TaskService;
import org.flowable.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the listeners in the process files call: the process tells the case where it stands and what may be done next.
 * Public for the expression language.
 */
@Component("stages")
public class Stages {

    private final ComplaintProgress progress;
    private final TaskService tasks;

    Stages(ComplaintProgress progress, TaskService tasks) {
        this.progress = progress;
        this.tasks = tasks;
    }

    /** @param steps separated by commas; withdrawal is always possible beside them */
    public void enter(DelegateExecution execution, String stage, String steps) {
        enter(execution, stage, steps, null);
    }

    /** @param until when the wait ends by itself */
    public void enter(DelegateExecution execution, String stage, String steps, @Nullable Date until) {
        Set<Step> open = EnumSet.of(Step.WITHDRAW);
        open.addAll(parse(steps));
        ProcessActor.PROCESS.run(() -> progress.enter(
                Variables.complaint(execution), Stage.valueOf(stage), open, until == null ? null : until.toInstant()));
    }

    /** A process beside the main one opens steps of its own. */
    public void open(DelegateExecution execution, String steps) {
        ProcessActor.PROCESS.run(() -> progress.open(Variables.complaint(execution), parse(steps)));
    }

    /** Unless another process of the case still offers them. */
    public void close(DelegateExecution execution, String steps) {
        Set<Step> closing = parse(steps);
        boolean elsewhere =
                tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(execution.getProcessInstanceBusinessKey())
                        .list()
                        .stream()
                        .filter(task -> !task.getProcessInstanceId().equals(execution.getProcessInstanceId()))
                        .anyMatch(
                                task -> parse(String.valueOf(task.getFormKey())).equals(closing));
        if (!elsewhere) {
            ProcessActor.PROCESS.run(() -> progress.close(Variables.complaint(execution), closing));
        }
    }

    static Set<Step> parse(String steps) {
        return steps.isBlank()
                ? Set.of()
                : Arrays.stream(steps.split(",")).map(Step::of).collect(Collectors.toSet());
    }
}

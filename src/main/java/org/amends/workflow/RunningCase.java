package org.amends.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.Step;
import org.amends.kernel.Conflict;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.api.FlowableObjectNotFoundException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.Execution;
import org.flowable.task.api.Task;
import org.springframework.stereotype.Component;

/** The processes that run for a case, and what they wait for. What they do not wait for is refused: the veto. */
@Component
class RunningCase {

    private final RuntimeService runtime;
    private final TaskService tasks;

    RunningCase(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /**
     * Completes the open user task that offers the step; several, where several processes wait for the same.
     *
     * @throws Conflict if there is none
     */
    void complete(ComplaintId complaint, Step step, Map<String, Object> variables) {
        List<Task> open = tasks.createTaskQuery().processInstanceBusinessKey(complaint.text()).list().stream()
                .filter(task -> Stages.parse(String.valueOf(task.getFormKey())).contains(step))
                .toList();
        if (open.isEmpty()) {
            throw notOpen(step);
        }
        unlessRaced(step, () -> open.forEach(task -> tasks.complete(task.getId(), variables)), () -> open.stream()
                .noneMatch(this::stands));
    }

    /** @throws Conflict if no process of the case waits for the message */
    void tell(ComplaintId complaint, String message, Step step, Map<String, Object> variables) {
        Execution waiting = waitingFor(complaint, message).orElseThrow(() -> notOpen(step));
        unlessRaced(step, () -> runtime.messageEventReceived(message, waiting.getId(), variables), () -> waitingFor(
                        complaint, message)
                .isEmpty());
    }

    /** @return whether a process of the case waited for the message; not, if something else came first */
    boolean tellIfWaiting(ComplaintId complaint, String message, Map<String, Object> variables) {
        Optional<Execution> waiting = waitingFor(complaint, message);
        try {
            waiting.ifPresent(execution -> runtime.messageEventReceived(message, execution.getId(), variables));
        } catch (FlowableOptimisticLockingException | FlowableObjectNotFoundException raced) {
            return false;
        } catch (FlowableException failure) {
            // the engine knows no name for a subscription that went between two looks
            if (waitingFor(complaint, message).isEmpty()) {
                return false;
            }
            throw failure;
        }
        return waiting.isPresent();
    }

    boolean isRunning(ComplaintId complaint, String process) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(complaint.text())
                        .count()
                > 0;
    }

    private Optional<Execution> waitingFor(ComplaintId complaint, String message) {
        return runtime
                .createExecutionQuery()
                .processInstanceBusinessKey(complaint.text(), true)
                .messageEventSubscriptionName(message)
                .list()
                .stream()
                .findFirst();
    }

    private boolean stands(Task task) {
        return tasks.createTaskQuery().taskId(task.getId()).count() > 0;
    }

    /**
     * Whoever completes a task second finds it gone, or its row changed, or, when the other commits between two looks
     * of the engine, a task whose execution has moved on: the engine knows no name for that.
     */
    private static void unlessRaced(Step step, Runnable move, BooleanSupplier gone) {
        try {
            move.run();
        } catch (FlowableOptimisticLockingException | FlowableObjectNotFoundException raced) {
            throw notOpen(step);
        } catch (FlowableException failure) {
            if (gone.getAsBoolean()) {
                throw notOpen(step);
            }
            throw failure;
        }
    }

    static Conflict notOpen(Step step) {
        return new Conflict("complaint.step.notOpen", step.code());
    }
}

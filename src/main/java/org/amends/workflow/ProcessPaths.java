package org.amends.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amends.complaint.ComplaintId;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.IntermediateCatchEvent;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.engine.HistoryService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the processes of a case stand and how they came there, from the engine's history. */
@Component
class ProcessPaths {

    private static final String FLOW = "sequenceFlow";

    /** Where somebody or something is waited for; all else takes no time. */
    private static final Set<String> STOPS = Set.of("userTask", "eventBasedGateway", "callActivity");

    private final HistoryService history;
    private final RepositoryService repository;

    ProcessPaths(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    /** @param xml of the version that the case runs on @param active and passed activities, flows taken: ids */
    record Path(
            String key,
            String name,
            String xml,
            Set<String> active,
            Set<String> passed,
            Set<String> flows,
            List<Visit> visits) {}

    /** A stop on the way: somebody's step, or a wait. @param until null: it is there now */
    record Visit(
            String activity,
            String name,
            Instant from,
            @Nullable Instant until) {}

    /** The latest run of each process of the case, the main one first. */
    List<Path> of(ComplaintId complaint) {
        Map<String, HistoricProcessInstance> latest = new LinkedHashMap<>();
        history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(complaint.text())
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .forEach(run -> latest.put(run.getProcessDefinitionKey(), run));
        return latest.values().stream().map(this::path).toList();
    }

    private Path path(HistoricProcessInstance run) {
        List<HistoricActivityInstance> activities = history.createHistoricActivityInstanceQuery()
                .processInstanceId(run.getId())
                .list();
        Set<String> active = new HashSet<>();
        Set<String> passed = new HashSet<>();
        Set<String> flows = new HashSet<>();
        for (HistoricActivityInstance one : activities) {
            if (FLOW.equals(one.getActivityType())) {
                flows.add(one.getActivityId());
            } else if (one.getEndTime() == null) {
                active.add(one.getActivityId());
            } else if (!neverHappened(one)) {
                passed.add(one.getActivityId());
            }
        }
        BpmnModel model = repository.getBpmnModel(run.getProcessDefinitionId());
        flows.removeIf(flow -> leadsTo(model, flow)
                .filter(target -> target instanceof IntermediateCatchEvent)
                .filter(event -> !active.contains(event.getId()) && !passed.contains(event.getId()))
                .isPresent());
        return new Path(
                run.getProcessDefinitionKey(),
                run.getProcessDefinitionName(),
                xml(run.getProcessDefinitionId()),
                active,
                passed,
                flows,
                visits(activities));
    }

    private static List<Visit> visits(List<HistoricActivityInstance> activities) {
        return activities.stream()
                .filter(one -> STOPS.contains(one.getActivityType()) && !neverHappened(one))
                .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
                .map(one -> new Visit(
                        one.getActivityId(),
                        one.getActivityName() == null ? one.getActivityId() : one.getActivityName(),
                        one.getStartTime().toInstant(),
                        one.getEndTime() == null ? null : one.getEndTime().toInstant()))
                .toList();
    }

    /** The engine writes down what it listened for, too, and what came of it: nothing, as something else happened. */
    private static boolean neverHappened(HistoricActivityInstance one) {
        return one.getDeleteReason() != null
                && (one.getActivityType().startsWith("boundary")
                        || one.getActivityType().startsWith("intermediate"));
    }

    private static Optional<FlowElement> leadsTo(BpmnModel model, String flow) {
        return Optional.ofNullable(model.getFlowElement(flow))
                .filter(SequenceFlow.class::isInstance)
                .map(element -> ((SequenceFlow) element).getTargetFlowElement());
    }

    private String xml(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

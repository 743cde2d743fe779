package org.amends.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.complaint.ComplaintId;
import org.flowable.engine.HistoryService;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Where the processes of a case stand and how they came there, from the engine's history. */
@Component
class ProcessPaths {

    private static final String FLOW = "sequenceFlow";

    private final HistoryService history;
    private final RepositoryService repository;

    ProcessPaths(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    /** @param xml of the version that the case runs on @param active and passed activities, flows taken: ids */
    record Path(String key, String name, String xml, Set<String> active, Set<String> passed, Set<String> flows) {}

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
        Set<String> active = ids(activities.stream()
                .filter(one -> one.getEndTime() == null && !FLOW.equals(one.getActivityType()))
                .toList());
        Set<String> flows = ids(activities.stream()
                .filter(one -> FLOW.equals(one.getActivityType()))
                .toList());
        Set<String> passed = ids(activities.stream()
                .filter(one -> one.getEndTime() != null && !FLOW.equals(one.getActivityType()) && !neverHappened(one))
                .toList());
        return new Path(
                run.getProcessDefinitionKey(),
                run.getProcessDefinitionName(),
                xml(run.getProcessDefinitionId()),
                active,
                passed,
                flows);
    }

    /** The engine writes down that it listened, too. */
    private static boolean neverHappened(HistoricActivityInstance one) {
        return one.getActivityType().startsWith("boundary") && one.getDeleteReason() != null;
    }

    private static Set<String> ids(List<HistoricActivityInstance> activities) {
        return activities.stream().map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet());
    }

    private String xml(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

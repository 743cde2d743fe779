package org.amends.workflow;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.amends.complaint.Decided;
import org.flowable.dmn.api.DecisionExecutionAuditContainer;
import org.flowable.dmn.api.DmnDecisionService;
import org.flowable.dmn.api.RuleExecutionAuditContainer;
import org.springframework.stereotype.Component;

/** Asks a decision table and keeps which rules held. */
@Component
class DecisionTable {

    private final DmnDecisionService decisions;

    private final RememberedAnswers answers;

    DecisionTable(DmnDecisionService decisions, RememberedAnswers answers) {
        this.decisions = decisions;
        this.answers = answers;
    }

    /**
     * @param asked in the order of the table's columns
     * @throws IllegalStateException if the table is broken, with the engine's words
     */
    Result decide(String key, Map<String, Object> asked) {
        return answers.to(key, asked, () -> evaluate(key, asked));
    }

    private Result evaluate(String key, Map<String, Object> asked) {
        DecisionExecutionAuditContainer audit = decisions
                .createExecuteDecisionBuilder()
                .decisionKey(key)
                .variables(new LinkedHashMap<>(asked))
                .executeDecisionWithAuditTrail();
        if (audit.isFailed()) {
            throw new IllegalStateException("Decision " + key + ": " + audit.getExceptionMessage());
        }
        List<String> reasons = audit.getRuleExecutions().values().stream()
                .filter(RuleExecutionAuditContainer::isValid)
                .sorted(Comparator.comparing(RuleExecutionAuditContainer::getRuleNumber))
                .flatMap(rule -> rule.getConclusionResults().stream())
                .filter(conclusion -> conclusion.getId().startsWith("reason"))
                .map(conclusion -> String.valueOf(conclusion.getResult()))
                .distinct()
                .toList();
        List<Map<String, Object>> found = Objects.requireNonNullElse(audit.getDecisionResult(), List.of());
        return new Result(key, audit.getDecisionVersion(), asked, found.isEmpty() ? Map.of() : found.get(0), reasons);
    }

    /** @param answered empty when no rule held */
    record Result(
            String key, int version, Map<String, Object> asked, Map<String, Object> answered, List<String> reasons) {

        <T> Decided<T> as(T result) {
            return new Decided<>(result, key, version, asked, answered, reasons);
        }

        String text(String output) {
            return String.valueOf(answered.get(output));
        }

        int number(String output) {
            return ((Number) Objects.requireNonNull(answered.get(output), output)).intValue();
        }
    }
}

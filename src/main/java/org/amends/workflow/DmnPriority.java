package org.amends.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amends.complaint.Decided;
import org.amends.complaint.Priority;
import org.amends.complaint.PriorityDecision;
import org.amends.complaint.PriorityReason;
import org.springframework.stereotype.Component;

/** {@code priority.dmn}. */
@Component
class DmnPriority implements PriorityDecision {

    static final String KEY = "priority";

    private final DecisionTable table;

    DmnPriority(DecisionTable table) {
        this.table = table;
    }

    @Override
    public Decided<Verdict> decide(Question question) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("severity", question.severity().name());
        asked.put("vulnerable", question.vulnerable());
        asked.put("repeatFailure", question.repeatFailure());
        asked.put("tier", question.tier().name());
        asked.put("risk", question.risk() == null ? "UNKNOWN" : question.risk().name());
        DecisionTable.Result result = table.decide(KEY, asked);
        List<PriorityReason> reasons =
                result.reasons().stream().map(PriorityReason::valueOf).toList();
        Verdict verdict = new Verdict(Priority.valueOf(result.text("priority")), reasons);
        return result.as(verdict);
    }
}

package org.amends.workflow;

import java.time.Duration;
import java.util.Map;
import org.amends.complaint.Decided;
import org.amends.complaint.Priority;
import org.amends.complaint.ServiceLevelDecision;
import org.springframework.stereotype.Component;

/** {@code service-level.dmn}. */
@Component
class DmnServiceLevel implements ServiceLevelDecision {

    static final String KEY = "serviceLevel";

    private final DecisionTable table;

    DmnServiceLevel(DecisionTable table) {
        this.table = table;
    }

    @Override
    public Decided<Level> decide(Priority priority) {
        DecisionTable.Result result = table.decide(KEY, Map.of("priority", priority.name()));
        return result.as(new Level(
                Duration.ofHours(result.number("stepHours")),
                Duration.ofHours(result.number("replyHours")),
                Duration.ofHours(result.number("targetHours"))));
    }
}

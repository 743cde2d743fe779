package org.amends.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.amends.customer.Tier;
import org.amends.retention.StrategicAction;
import org.amends.retention.StrategicActionDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code strategic-action.dmn}. */
@Component
class DmnStrategicAction implements StrategicActionDecision {

    static final String KEY = "strategicAction";

    private final DecisionTable table;

    DmnStrategicAction(DecisionTable table) {
        this.table = table;
    }

    @Override
    public Proposal propose(@Nullable Integer satisfaction, Tier tier, boolean openComplaint) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("satisfaction", satisfaction == null ? 0 : satisfaction);
        asked.put("tier", tier.name());
        asked.put("openComplaint", openComplaint);
        DecisionTable.Result result = table.decide(KEY, asked);
        return new Proposal(StrategicAction.valueOf(result.text("action")), result.version());
    }
}

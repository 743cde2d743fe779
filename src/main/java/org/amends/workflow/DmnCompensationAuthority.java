package org.amends.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.amends.complaint.Decided;
import org.amends.kernel.Money;
import org.amends.recovery.Authority;
import org.amends.recovery.AuthorityDecision;
import org.springframework.stereotype.Component;

/** {@code compensation-authority.dmn}. */
@Component
class DmnCompensationAuthority implements AuthorityDecision {

    static final String KEY = "compensationAuthority";

    private final DecisionTable table;

    DmnCompensationAuthority(DecisionTable table) {
        this.table = table;
    }

    @Override
    public Decided<Authority> decide(Money inCase, Money inTwelveMonths) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("inCase", inCase.amount());
        asked.put("inTwelveMonths", inTwelveMonths.amount());
        DecisionTable.Result result = table.decide(KEY, asked);
        return result.as(Authority.valueOf(result.text("authority")));
    }
}

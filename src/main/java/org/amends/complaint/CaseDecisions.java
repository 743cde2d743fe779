package org.amends.complaint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps what was decided about a case, by which version of which table, so that it can say why. */
@Component
class CaseDecisions {

    private final CaseRows rows;
    private final ObjectMapper json;
    private final Clock clock;

    CaseDecisions(CaseRows rows, ObjectMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    void keep(ComplaintId complaint, Decided<?> decided) {
        rows.add(
                complaint,
                new DecisionEntry(
                        complaint, decided, clock.instant(), text(decided.asked()), text(decided.answered())));
    }

    private String text(Map<String, Object> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.amends.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.amends.complaint.Decided;
import org.amends.complaint.LegalDeadlineDecision;
import org.amends.complaint.Sector;
import org.amends.organisation.DayUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code legal-deadline.dmn}. */
@Component
class DmnLegalDeadline implements LegalDeadlineDecision {

    static final String KEY = "legalDeadline";

    private final DecisionTable table;

    DmnLegalDeadline(DecisionTable table) {
        this.table = table;
    }

    @Override
    public Decided<Optional<Deadline>> decide(Question question) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("jurisdiction", question.jurisdiction());
        asked.put("sector", Sector.of(question.sector()).name());
        asked.put("kind", question.kind().name());
        asked.put(
                "receivedOn", Integer.parseInt(question.receivedOn().toString().replace("-", "")));
        DecisionTable.Result result = table.decide(KEY, asked);
        return result.as(result.answered().isEmpty() ? Optional.empty() : Optional.of(deadline(result)));
    }

    private static Deadline deadline(DecisionTable.Result result) {
        return new Deadline(
                result.text("law"),
                result.number("amount"),
                DayUnit.valueOf(result.text("unit")),
                positive(result.number("extendedAmount")),
                result.number("marginDays"),
                positive(result.number("acknowledgeDays")),
                Boolean.parseBoolean(result.text("identificationRequired")));
    }

    /** In the table 0 says that the law does not regulate it. */
    private static @Nullable Integer positive(int number) {
        return number > 0 ? number : null;
    }
}

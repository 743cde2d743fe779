package org.amends.complaint;

import java.util.Map;
import org.amends.complaint.PriorityDecision.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Has the priority of a case decided and kept with its reasons. */
@Component
class CasePriority {

    private final PriorityDecision priority;
    private final CaseDecisions decisions;
    private final Timeline timeline;
    private final CaseRows rows;
    private final JdbcClient jdbc;

    CasePriority(
            PriorityDecision priority, CaseDecisions decisions, Timeline timeline, CaseRows rows, JdbcClient jdbc) {
        this.priority = priority;
        this.decisions = decisions;
        this.timeline = timeline;
        this.rows = rows;
        this.jdbc = jdbc;
    }

    void decide(Complaint complaint, boolean first) {
        if (failedBefore(complaint)) {
            complaint.repeatsAFailure();
        }
        Priority before = complaint.standing().priority();
        Decided<Verdict> decided = priority.decide(complaint.priorityQuestion());
        complaint.prioritise(decided.result());
        decisions.keep(complaint.id(), decided);
        Priority now = complaint.standing().priority();
        if (!first && before != now) {
            timeline.event(complaint.id(), "priorityChanged", Map.of("from", before.name(), "to", now.name()));
        }
    }

    /** Its customer counts for more: never less urgent than it was. */
    void raise(Complaint complaint) {
        Priority before = complaint.standing().priority();
        Decided<Verdict> decided = priority.decide(complaint.priorityQuestion());
        if (decided.result().priority().compareTo(before) < 0) {
            complaint.prioritise(decided.result());
            decisions.keep(complaint.id(), decided);
            timeline.event(
                    complaint.id(),
                    "priorityRaised",
                    Map.of(
                            "from",
                            before.name(),
                            "to",
                            decided.result().priority().name()));
        }
    }

    /** The same customer complained about the same product or category within twelve months before. */
    private boolean failedBefore(Complaint complaint) {
        if (complaint.customer() == null || !complaint.kind().isComplaint()) {
            return false;
        }
        rows.showCasesOf(complaint.customer());
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM complaint
                         WHERE customer_id = :customer AND id <> :id AND kind IN ('CLAIM', 'GRIEVANCE')
                           AND received_at < :received AND received_at >= :received - INTERVAL 12 MONTH
                           AND (closure_reason IS NULL OR closure_reason <> 'WITHDRAWN')
                           AND (product = :product OR category = :category))
                        """)
                .param("customer", complaint.customer().value())
                .param("id", complaint.id().value())
                .param("received", java.sql.Timestamp.from(complaint.story().receivedAt()))
                .param("product", complaint.story().product())
                .param("category", complaint.category())
                .query(Boolean.class)
                .single();
    }
}

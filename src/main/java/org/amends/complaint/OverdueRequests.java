package org.amends.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.amends.kernel.DatabaseOutage;
import org.amends.organisation.Team;
import org.amends.organisation.Teams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells of requests that nobody answered in time, and brings their cases back to their agents. One case after the
 * other, each held as the acts on requests hold it; several nodes that come to the same one tell it once.
 */
@Component
class OverdueRequests {

    private static final int BATCH = 200;
    private static final Logger LOG = LoggerFactory.getLogger(OverdueRequests.class);

    private final InternalRequestRepository requests;
    private final Cases cases;
    private final CaseClocks clocks;
    private final Timeline timeline;
    private final Teams teams;
    private final TransactionTemplate transaction;

    OverdueRequests(
            InternalRequestRepository requests,
            Cases cases,
            CaseClocks clocks,
            Timeline timeline,
            Teams teams,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.cases = cases;
        this.clocks = clocks;
        this.timeline = timeline;
        this.teams = teams;
        this.transaction = transaction;
    }

    /** One batch. */
    void tell(Instant now) {
        List<Long> due = requests.due(now, Limit.of(BATCH));
        due.forEach(id -> {
            try {
                transaction.executeWithoutResult(status -> tell(id, now));
            } catch (RuntimeException failure) {
                if (DatabaseOutage.isBehind(failure)) {
                    throw failure;
                }
                LOG.warn("That request {} is overdue cannot be told now; it is tried again", id, failure);
            }
        });
    }

    private void tell(long id, Instant now) {
        Complaint complaint =
                cases.hold(requests.caseOf(id).map(ComplaintId::new).orElseThrow());
        InternalRequest request = requests.findById(id).orElseThrow();
        if (!request.ring(now)) {
            return;
        }
        Team asked = teams.require(request.department());
        timeline.event(
                complaint.id(),
                "requestOverdue",
                Map.of("department", asked.name(), "dueAt", request.dueAt().toString()));
        if (complaint.isOpen()) {
            clocks.requestCameBack(complaint);
        }
    }
}

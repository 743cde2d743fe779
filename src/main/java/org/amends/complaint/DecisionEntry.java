package org.amends.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.amends.kernel.TypedId;

/** What was decided about a case, by which version of which table; written once. */
@Entity
@Table(name = "complaint_decision")
class DecisionEntry {

    @Id
    private long id;

    private long complaintId;
    private String decision;
    private int tableVersion;
    private Instant decidedAt;
    private String asked;
    private String answered;
    private String reasons;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected DecisionEntry() {}

    DecisionEntry(ComplaintId complaint, Decided<?> decided, Instant now, String asked, String answered) {
        this.id = TypedId.next();
        this.complaintId = complaint.value();
        this.decision = decided.table();
        this.tableVersion = decided.version();
        this.decidedAt = now;
        this.asked = asked;
        this.answered = answered;
        this.reasons = String.join(",", decided.reasons());
    }
}

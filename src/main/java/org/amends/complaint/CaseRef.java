package org.amends.complaint;

import java.time.Instant;
import org.amends.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/** What other modules need to know of a case to do their part. */
public record CaseRef(
        ComplaintId id,
        ComplaintNumber number,
        Kind kind,
        Stage stage,
        @Nullable CustomerId customer,
        String subject,
        Instant receivedAt,
        @Nullable Instant closedAt) {

    static CaseRef of(Complaint complaint) {
        return new CaseRef(
                complaint.id(),
                complaint.number(),
                complaint.kind(),
                complaint.stage(),
                complaint.customer(),
                complaint.story().subject(),
                complaint.story().receivedAt(),
                complaint.closedAt());
    }
}

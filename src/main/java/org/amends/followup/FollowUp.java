package org.amends.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.amends.complaint.ComplaintId;
import org.amends.customer.CustomerId;
import org.amends.kernel.TypedId;
import org.amends.organisation.Actor;
import org.jspecify.annotations.Nullable;

@Entity
class FollowUp {

    /** At most this satisfaction, of 5, is unhappy. */
    static final int UNHAPPY = 2;

    @Id
    private long id;

    private long complaintId;
    private long customerId;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private FollowUpState state = FollowUpState.PLANNED;

    private @Nullable Integer satisfaction;
    private @Nullable String note;
    private @Nullable Long doneBy;
    private @Nullable String doneByName;
    private @Nullable Instant doneAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected FollowUp() {}

    FollowUp(ComplaintId complaint, CustomerId customer, Instant dueAt) {
        this.id = TypedId.next();
        this.complaintId = complaint.value();
        this.customerId = customer.value();
        this.dueAt = dueAt;
    }

    void fallDue() {
        state = FollowUpState.DUE;
    }

    void cancel() {
        state = FollowUpState.CANCELLED;
    }

    void done(int satisfaction, @Nullable String note, Actor by, Instant now) {
        this.satisfaction = satisfaction;
        this.note = note;
        this.doneBy = by.number();
        this.doneByName = by.name();
        this.doneAt = now;
        this.state = FollowUpState.DONE;
    }

    boolean isUnhappy() {
        return satisfaction != null && satisfaction <= UNHAPPY;
    }

    FollowUpData data() {
        return new FollowUpData(dueAt, state, satisfaction, note, doneByName, doneAt);
    }
}

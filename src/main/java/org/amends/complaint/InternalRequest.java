package org.amends.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.amends.kernel.Conflict;
import org.amends.organisation.Actor;
import org.amends.organisation.TeamId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A question to another department, with a due date and an answer. It pauses no clock of its case. */
@Entity
@DynamicUpdate
class InternalRequest {

    @Id
    private long id;

    private long complaintId;
    private long department;

    @Enumerated(EnumType.STRING)
    private InternalRequestState state = InternalRequestState.OPEN;

    private String question;
    private @Nullable Long askedBy;
    private String askedByName;
    private Instant askedAt;
    private Instant dueAt;
    private @Nullable Instant nextAt;
    private @Nullable Long takenBy;
    private @Nullable String takenByName;
    private @Nullable Long endedBy;
    private @Nullable String endedByName;
    private @Nullable Instant endedAt;

    /** Or why it was withdrawn. */
    private @Nullable String answer;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected InternalRequest() {}

    InternalRequest(
            ComplaintId complaint, TeamId department, String question, Actor askedBy, Instant askedAt, Instant dueAt) {
        this.id = InternalRequestId.next().value();
        this.complaintId = complaint.value();
        this.department = department.value();
        this.question = question;
        this.askedBy = askedBy.number();
        this.askedByName = askedBy.name();
        this.askedAt = askedAt;
        this.dueAt = dueAt;
        this.nextAt = dueAt;
    }

    // verbs

    /** Somebody finds out; a colleague may take over from them. */
    void take(Actor by) {
        requireOpen();
        takenBy = by.number();
        takenByName = by.name();
    }

    void answer(String said, Actor by, Instant now) {
        end(InternalRequestState.ANSWERED, said, by, now);
    }

    void withdraw(@Nullable String reason, Actor by, Instant now) {
        end(InternalRequestState.WITHDRAWN, reason, by, now);
    }

    /** @return whether its time is over and nobody has been told yet; once only */
    boolean ring(Instant now) {
        boolean rings = state == InternalRequestState.OPEN && nextAt != null && !now.isBefore(nextAt);
        nextAt = rings ? null : nextAt;
        return rings;
    }

    private void end(InternalRequestState end, @Nullable String said, Actor by, Instant now) {
        requireOpen();
        state = end;
        answer = said;
        endedBy = by.number();
        endedByName = by.name();
        endedAt = now;
        nextAt = null;
    }

    /** @throws Conflict saying who was faster */
    void requireOpen() {
        if (state != InternalRequestState.OPEN) {
            throw new Conflict("complaint.request.over." + state, String.valueOf(endedByName));
        }
    }

    // what it is

    InternalRequestId id() {
        return new InternalRequestId(id);
    }

    ComplaintId complaint() {
        return new ComplaintId(complaintId);
    }

    TeamId department() {
        return new TeamId(department);
    }

    InternalRequestState state() {
        return state;
    }

    String question() {
        return question;
    }

    Instant dueAt() {
        return dueAt;
    }
}

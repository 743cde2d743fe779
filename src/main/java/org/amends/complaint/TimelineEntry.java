package org.amends.complaint;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.amends.kernel.TypedId;
import org.amends.organisation.Actor;
import org.jspecify.annotations.Nullable;

/** A line of the timeline; written once. */
@Entity
class TimelineEntry {

    @Id
    private long id;

    private long complaintId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private TimelineKind kind;

    private @Nullable String event;
    private @Nullable Long actor;
    private String actorName;
    private @Nullable String body;
    private String details;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected TimelineEntry() {}

    TimelineEntry(
            ComplaintId complaint,
            Instant at,
            TimelineKind kind,
            @Nullable String event,
            Actor actor,
            @Nullable String body,
            String details) {
        this.id = TypedId.next();
        this.complaintId = complaint.value();
        this.at = at;
        this.kind = kind;
        this.event = event;
        this.actor = actor.number();
        this.actorName = actor.name();
        this.body = body;
        this.details = details;
    }

    long id() {
        return id;
    }
}

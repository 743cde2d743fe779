package org.amends.retention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to speak with a customer before they go.
 *
 * @param dueOn a working day of the company; the next one each time that nobody was reached
 * @param attempts the times that nobody was reached, the latest first
 * @param outcome STAYS or LEAVES once it is done, else null
 * @param note what came of it
 * @param version counts the changes, so that nobody overwrites what they have not seen
 */
public record RetentionTask(
        RetentionTaskId id,
        RetentionReason reason,
        Instant openedAt,
        LocalDate dueOn,
        RetentionState state,
        List<Attempt> attempts,
        @Nullable RetentionOutcome outcome,
        @Nullable String note,
        @Nullable String doneBy,
        @Nullable Instant doneAt,
        @JsonIgnore int version) {

    /** A time that nobody was reached. @param note may be empty */
    public record Attempt(Instant at, String by, String note) {}

    @JsonIgnore
    public boolean isOpen() {
        return state == RetentionState.OPEN;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    RetentionTask tried(List<Attempt> times) {
        return new RetentionTask(
                id, reason, openedAt, dueOn, state, List.copyOf(times), outcome, note, doneBy, doneAt, version);
    }
}

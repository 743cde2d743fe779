package org.amends.complaint;

import java.time.Instant;
import org.amends.customer.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a complaint. Published in the transaction of the act; the process listens in that same transaction
 * and may veto it.
 */
public sealed interface ComplaintEvent {

    ComplaintId complaint();

    record Filed(ComplaintId complaint, Kind kind) implements ComplaintEvent {}

    record Triaged(ComplaintId complaint, Kind kind) implements ComplaintEvent {}

    record CustomerAsked(ComplaintId complaint, Instant until) implements ComplaintEvent {}

    record CustomerReplied(ComplaintId complaint) implements ComplaintEvent {}

    record Investigated(ComplaintId complaint) implements ComplaintEvent {}

    record SuggestionReviewed(ComplaintId complaint) implements ComplaintEvent {}

    record FinalResponseSent(ComplaintId complaint) implements ComplaintEvent {}

    record CustomerAnswered(ComplaintId complaint, Answer answer) implements ComplaintEvent {}

    /** @param decided whether the external body has decided */
    record ExternalReviewRecorded(ComplaintId complaint, boolean decided) implements ComplaintEvent {}

    record Withdrawn(ComplaintId complaint) implements ComplaintEvent {}

    record Reopened(ComplaintId complaint, Kind kind) implements ComplaintEvent {}

    record ClockOverdue(ComplaintId complaint, ClockKind clock) implements ComplaintEvent {}

    record Closed(ComplaintId complaint, @Nullable CustomerId customer, Kind kind, ClosureReason reason)
            implements ComplaintEvent {}
}

package org.amends.followup;

import java.time.Instant;
import org.amends.complaint.ComplaintId;

/** What happened to a follow-up. Published in the transaction of the act; the process may veto it. */
public sealed interface FollowUpEvent {

    ComplaintId complaint();

    record Planned(ComplaintId complaint, Instant dueAt) implements FollowUpEvent {}

    /** @param unhappy satisfaction 1 or 2 */
    record Done(ComplaintId complaint, boolean unhappy) implements FollowUpEvent {}

    record Cancelled(ComplaintId complaint) implements FollowUpEvent {}
}

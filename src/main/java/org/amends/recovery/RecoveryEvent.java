package org.amends.recovery;

import org.amends.complaint.ComplaintId;

/** What was decided about making it good. Published in the transaction of the act; the process may veto it. */
public sealed interface RecoveryEvent {

    ComplaintId complaint();

    /** @param proposed whether there are remedies */
    record Resolved(ComplaintId complaint, boolean proposed) implements RecoveryEvent {}

    /** An internal review came to its finding. @param proposed whether there are remedies */
    record Reviewed(ComplaintId complaint, boolean proposed) implements RecoveryEvent {}

    record Approved(ComplaintId complaint) implements RecoveryEvent {}

    record Returned(ComplaintId complaint) implements RecoveryEvent {}

    record Rejected(ComplaintId complaint) implements RecoveryEvent {}

    /** Something was granted before the case is decided. */
    record InterimGranted(ComplaintId complaint) implements RecoveryEvent {}

    record FulfilledByHand(ComplaintId complaint) implements RecoveryEvent {}
}

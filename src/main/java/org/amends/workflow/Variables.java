package org.amends.workflow;

import org.amends.complaint.ComplaintId;
import org.flowable.engine.delegate.DelegateExecution;

/** The process variables: ids, enums, flags and dates only. The business key is the complaint's id. */
final class Variables {

    /** {@link org.amends.complaint.Kind}. */
    static final String KIND = "kind";

    /** Whether the customer was asked something, and until when we wait. */
    static final String ASKED = "asked";

    static final String WAIT_UNTIL = "waitUntil";

    /** Whether a suggestion was answered along with its review. */
    static final String ANSWERED = "answered";

    /** Whether remedies are proposed, and whether anything that was granted is still to be done. */
    static final String PROPOSED = "proposed";

    static final String GRANTED = "granted";

    /** {@link org.amends.recovery.Authority}: whose it needs; AGENT when the proposer's own suffices. */
    static final String AUTHORITY = "authority";

    /** {@link Approval}. */
    static final String APPROVAL = "approval";

    /** {@link org.amends.complaint.Answer}, and whether an internal review has been. */
    static final String ANSWER = "answer";

    static final String REVIEWED = "reviewed";

    /** When the customer's silence ends the wait, when an external review may begin at the latest. */
    static final String SILENT_AT = "silentAt";

    static final String EXTERNAL_UNTIL = "externalUntil";

    /** Whether an external body has decided. */
    static final String DECIDED = "decided";

    /** {@link org.amends.complaint.ClockKind} that is overdue. */
    static final String CLOCK = "clock";

    /** Whether all remedies were carried out, whether the rest is for a person, how often it was tried, and when again. */
    static final String FULFILLED = "fulfilled";

    static final String FOR_A_PERSON = "forAPerson";

    static final String ATTEMPTS = "attempts";
    static final String RETRY_AT = "retryAt";

    /** When a follow-up is due, and whether it found the customer unhappy. */
    static final String DUE_AT = "dueAt";

    static final String UNHAPPY = "unhappy";

    /** What a supervisor or manager says to a proposal. */
    enum Approval {
        APPROVED,
        RETURNED,
        REJECTED
    }

    private Variables() {}

    static ComplaintId complaint(DelegateExecution execution) {
        return complaint(execution.getProcessInstanceBusinessKey());
    }

    static ComplaintId complaint(String businessKey) {
        return new ComplaintId(Long.parseLong(businessKey));
    }
}

package org.amends.workflow;

/** The names of {@code complaint-handling.bpmn20.xml}; a contract test ties them to the file, both ways. */
final class ComplaintHandlingProcess {

    static final String KEY = "complaintHandling";

    static final String USER_TASK_TRIAGE = "userTask_Triage";
    static final String USER_TASK_REVIEW_SUGGESTION = "userTask_ReviewSuggestion";
    static final String USER_TASK_ANSWER_CUSTOMER = "userTask_AnswerCustomer";
    static final String USER_TASK_INVESTIGATE = "userTask_Investigate";
    static final String USER_TASK_RESOLVE = "userTask_Resolve";
    static final String USER_TASK_APPROVE_COMPENSATION = "userTask_ApproveCompensation";
    static final String USER_TASK_RESPOND_TO_CUSTOMER = "userTask_RespondToCustomer";
    static final String USER_TASK_REVIEW_INTERNALLY = "userTask_ReviewInternally";
    static final String USER_TASK_FOLLOW_EXTERNAL_REVIEW = "userTask_FollowExternalReview";
    static final String USER_TASK_AWAIT_EXTERNAL_DECISION = "userTask_AwaitExternalDecision";

    static final String SERVICE_TASK_ACKNOWLEDGE_RECEIPT = "serviceTask_AcknowledgeReceipt";
    static final String SERVICE_TASK_NOTE_MISSING_REPLY = "serviceTask_NoteMissingReply";
    static final String SERVICE_TASK_ASSESS_AUTHORITY = "serviceTask_AssessAuthority";
    static final String SERVICE_TASK_GRANT_COMPENSATION = "serviceTask_GrantCompensation";
    static final String SERVICE_TASK_FULFIL_WHAT_IS_OWED = "serviceTask_FulfilWhatIsOwed";
    static final String SERVICE_TASK_NOTE_SILENCE = "serviceTask_NoteSilence";
    static final String SERVICE_TASK_CLOSE_COMPLAINT = "serviceTask_CloseComplaint";
    static final String SERVICE_TASK_CLOSE_AS_WITHDRAWN = "serviceTask_CloseAsWithdrawn";
    static final String SERVICE_TASK_ESCALATE_COMPLAINT = "serviceTask_EscalateComplaint";
    static final String SERVICE_TASK_FULFIL_INTERIM_REMEDY = "serviceTask_FulfilInterimRemedy";
    static final String CALL_ACTIVITY_FULFIL_COMPENSATION = "callActivity_FulfilCompensation";

    static final String MESSAGE_COMPLAINT_REOPENED = "complaintReopened";
    static final String MESSAGE_CUSTOMER_REPLIED = "customerReplied";
    static final String MESSAGE_CUSTOMER_ANSWERED = "customerAnswered";
    static final String MESSAGE_COMPLAINT_WITHDRAWN = "complaintWithdrawn";
    static final String MESSAGE_INTERIM_REMEDY_GRANTED = "interimRemedyGranted";
    static final String MESSAGE_CLOCK_OVERDUE = "clockOverdue";

    private ComplaintHandlingProcess() {}
}

package org.amends.workflow;

/** The names of {@code follow-up.bpmn20.xml}. */
final class FollowUpProcess {

    static final String KEY = "followUp";

    static final String USER_TASK_CONTACT_CUSTOMER = "userTask_ContactCustomer";
    static final String SERVICE_TASK_MARK_FOLLOW_UP_DUE = "serviceTask_MarkFollowUpDue";
    static final String SERVICE_TASK_REOPEN_COMPLAINT = "serviceTask_ReopenComplaint";

    static final String MESSAGE_CONTACTED_EARLY = "contactedEarly";
    static final String MESSAGE_FOLLOW_UP_CANCELLED = "followUpCancelled";

    private FollowUpProcess() {}
}

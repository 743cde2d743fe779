package org.amends.workflow;

/** The names of {@code fulfilment.bpmn20.xml}. */
final class FulfilmentProcess {

    static final String KEY = "fulfilment";

    static final String SERVICE_TASK_CARRY_OUT_REMEDIES = "serviceTask_CarryOutRemedies";
    static final String USER_TASK_FULFIL_BY_HAND = "userTask_FulfilByHand";

    private FulfilmentProcess() {}
}

package org.amends.retention;

/** What to do about how satisfied a customer is with us, before they complain or leave. */
public enum StrategicAction {
    /** A complaint is open: settle it before anything else. Done when it is closed. */
    SETTLE,
    /** Nobody knows how satisfied they are. */
    ASK,
    /** Unsatisfied: say sorry, put right what is wrong, and tell them that it is. */
    RECOVER,
    /** Unsatisfied, and worth most to us: likewise, by somebody who may decide. */
    RECOVER_IN_PERSON,
    /** Indifferent: find out what they expected and where others do better. */
    FIND_OUT,
    /** Satisfied: offer what adds value, and ask what is missing. */
    DEEPEN,
    /** Very satisfied: thank them, and ask them to recommend us. */
    ASK_TO_RECOMMEND,
    /** Very satisfied, and worth most to us: give them what others do not get. */
    REWARD;

    /** Whether somebody says that it is done; otherwise the case does. */
    public boolean isRecorded() {
        return this != SETTLE;
    }
}

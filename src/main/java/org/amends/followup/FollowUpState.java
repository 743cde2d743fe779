package org.amends.followup;

/** DUE is PLANNED whose day has come; CANCELLED because the case was taken up again before. */
public enum FollowUpState {
    PLANNED,
    DUE,
    DONE,
    CANCELLED
}

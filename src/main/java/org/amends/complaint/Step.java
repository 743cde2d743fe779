package org.amends.complaint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import org.amends.kernel.Unknown;

/** What can be done to a case, as the process and the interface name it. Which are open, the process says. */
public enum Step {
    TRIAGE,
    ASK,
    REPLY,
    INVESTIGATE,
    RESOLVE,
    APPROVE,
    RETURN,
    REJECT,
    RESPOND,
    ANSWER,
    REVIEW,
    EXTERNAL,
    FULFIL,
    WITHDRAW,
    REOPEN,
    FOLLOW_UP;

    /** As in an address: {@code follow-up}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws Unknown if there is no such step */
    @JsonCreator
    public static Step of(String code) {
        return Arrays.stream(values())
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Unknown("complaint.step.unknown", code));
    }
}

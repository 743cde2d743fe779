package org.amends.workflow;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long the process waits for others. Public for the expression language. */
@Component("patience")
public class Patience {

    private final Clock clock;
    private final Duration answer;
    private final Duration external;

    Patience(
            Clock clock,
            @Value("${amends.answer-within:P14D}") Duration answer,
            @Value("${amends.external-review-within:P180D}") Duration external) {
        this.clock = clock;
        this.answer = answer;
        this.external = external;
    }

    /** When a customer who says nothing to the final response is silent. */
    public Date silentAt() {
        return Date.from(clock.instant().plus(answer));
    }

    /** When an external review that nobody asked for will not come any more. */
    public Date externalUntil() {
        return Date.from(clock.instant().plus(external));
    }
}

package org.amends.complaint;

import java.time.Duration;

/** What we promise ourselves for a priority. Answered by {@code service-level.dmn}. */
public interface ServiceLevelDecision {

    Decided<Level> decide(Priority priority);

    /**
     * All in business time.
     *
     * @param step for each step by staff
     * @param reply until a customer's reply must be read
     * @param target for the final response, from receipt
     */
    record Level(Duration step, Duration reply, Duration target) {}
}

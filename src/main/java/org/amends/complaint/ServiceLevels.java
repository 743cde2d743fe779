package org.amends.complaint;

import java.time.Duration;
import org.amends.organisation.ReadsCases;
import org.springframework.stereotype.Service;

/** Says how much time the house gives itself. */
@Service
@ReadsCases
public class ServiceLevels {

    private final ServiceLevelDecision decision;

    ServiceLevels(ServiceLevelDecision decision) {
        this.decision = decision;
    }

    /** @return business time for each step by staff */
    public Duration firstStep(Priority priority) {
        return decision.decide(priority).result().step();
    }
}

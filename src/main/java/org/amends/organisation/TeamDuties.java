package org.amends.organisation;

import java.util.List;
import org.amends.kernel.Invalid;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a team is there for: nobody is left waiting for a team that no longer does it. */
@Component
class TeamDuties {

    private final ObjectProvider<CasesInHand> cases;
    private final ObjectProvider<RequestsInHand> requests;

    TeamDuties(ObjectProvider<CasesInHand> cases, ObjectProvider<RequestsInHand> requests) {
        this.cases = cases;
        this.requests = requests;
    }

    /** @throws Invalid if new complaints would go to a team that takes none */
    void require(TeamDetails details) {
        if (details.firstResponder() && !details.takesCases()) {
            throw new Invalid("takesCases", "organisation.team.first.cases");
        }
    }

    /** @throws Invalid if others still count on what it would no longer do */
    void require(TeamRecord before, TeamDetails details) {
        if (before.firstResponder() && !details.takesCases()) {
            throw new Invalid("takesCases", "organisation.team.first.cases");
        }
        require(details);
        TeamId id = before.team().id();
        if (before.takesCases() && !details.takesCases()) {
            refuse(
                    "takesCases",
                    "organisation.team.cases.open",
                    cases.stream().mapToInt(known -> known.of(List.of(id))).sum());
        }
        if (before.answersRequests() && !details.answersRequests()) {
            refuse(
                    "answersRequests",
                    "organisation.team.requests.open",
                    requests.stream().mapToInt(known -> known.of(id)).sum());
        }
    }

    private static void refuse(String field, String key, int open) {
        if (open > 0) {
            throw new Invalid(field, key, open);
        }
    }
}

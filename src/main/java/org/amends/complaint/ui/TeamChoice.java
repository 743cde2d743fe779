package org.amends.complaint.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.amends.complaint.QueueFilter;
import org.amends.complaint.Workload;
import org.jspecify.annotations.Nullable;

/** What a supervisor looks at: no more and no less than stands in the address. @param who a user name, empty for nobody's */
record TeamChoice(Show show, @Nullable String who) {

    enum Show {
        /** Late, or late soon. */
        PRESSING,
        ESCALATED,
        ALL
    }

    static TeamChoice of(QueryParameters address) {
        Show show = QueueChoice.named(Show.values(), address, "show");
        return new TeamChoice(
                show == null ? Show.PRESSING : show,
                address.getSingleParameter("who").orElse(null));
    }

    QueryParameters address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (show != Show.PRESSING) {
            parameters.put("show", List.of(show.name().toLowerCase(Locale.ROOT)));
        }
        if (who != null) {
            parameters.put("who", List.of(who));
        }
        return new QueryParameters(parameters);
    }

    TeamChoice with(Show wanted) {
        return new TeamChoice(wanted, who);
    }

    /** Pressed once more it is everybody again. */
    TeamChoice toggle(String person) {
        return new TeamChoice(show, person.equals(who) ? null : person);
    }

    /** @param team its code; null for all teams */
    QueueFilter filter(@Nullable String team) {
        QueueFilter filter = QueueFilter.OPEN.ofTeam(team);
        if (who != null) {
            filter = who.isEmpty() ? filter.notAssigned() : filter.assignedTo(who);
        }
        return switch (show) {
            case PRESSING -> filter.dueWithin(Workload.SOON);
            case ESCALATED -> filter.onlyEscalated();
            case ALL -> filter;
        };
    }
}

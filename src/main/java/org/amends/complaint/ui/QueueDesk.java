package org.amends.complaint.ui;

import java.util.Optional;
import org.amends.complaint.ComplaintQueue;
import org.amends.complaint.QueueFilter;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.organisation.StaffMember;
import org.amends.organisation.Team;
import org.amends.organisation.Teams;
import org.springframework.stereotype.Component;

/** The queue as whoever is signed in sees it. */
@Component
class QueueDesk {

    private final ComplaintQueue queue;
    private final CurrentUser user;
    private final Teams teams;
    private final Times times;

    QueueDesk(ComplaintQueue queue, CurrentUser user, Teams teams, Times times) {
        this.queue = queue;
        this.user = user;
        this.teams = teams;
        this.times = times;
    }

    ComplaintQueue queue() {
        return queue;
    }

    Times times() {
        return times;
    }

    /** Whether the reader takes cases, or only looks. */
    boolean works() {
        return user.is(Role.AGENT);
    }

    Optional<Team> team() {
        return Optional.ofNullable(reader().team()).map(teams::require);
    }

    QueueFilter filter(QueueChoice choice) {
        return choice.filter(reader(), team().map(Team::code).orElse(null));
    }

    int count(QueueChoice choice) {
        return queue.count(filter(choice));
    }

    private StaffMember reader() {
        return user.require();
    }
}

package org.amends.complaint.ui;

import java.util.List;
import java.util.Optional;
import org.amends.complaint.CaseChanges;
import org.amends.complaint.ComplaintQueue;
import org.amends.complaint.QueueFilter;
import org.amends.complaint.SavedViews;
import org.amends.complaint.Workload;
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
    private final CaseChanges changes;
    private final Workload workload;
    private final SavedViews views;
    private final CurrentUser user;
    private final Teams teams;
    private final Times times;

    QueueDesk(
            ComplaintQueue queue,
            CaseChanges changes,
            Workload workload,
            SavedViews views,
            CurrentUser user,
            Teams teams,
            Times times) {
        this.queue = queue;
        this.changes = changes;
        this.workload = workload;
        this.views = views;
        this.user = user;
        this.teams = teams;
        this.times = times;
    }

    ComplaintQueue queue() {
        return queue;
    }

    CaseChanges changes() {
        return changes;
    }

    SavedViews views() {
        return views;
    }

    Times times() {
        return times;
    }

    /** Whether the reader takes cases, or only looks. */
    boolean works() {
        return user.is(Role.AGENT);
    }

    /** Whether the reader says who does what. */
    boolean assigns() {
        return user.is(Role.SUPERVISOR);
    }

    /** Of those whom the reader may give a case. */
    List<Workload.Load> loads() {
        return workload.of(reader().team());
    }

    StaffMember myself() {
        return reader();
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

package org.amends.complaint;

import java.util.Optional;
import org.amends.kernel.Invalid;
import org.amends.kernel.NotAllowed;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.organisation.StaffMember;
import org.amends.organisation.Team;
import org.amends.organisation.TeamId;
import org.amends.organisation.Teams;
import org.springframework.stereotype.Component;

/**
 * Which departments' requests are whose. Who belongs to one has its requests; who is in no team has those of all, as in
 * the queue; who reads cases reads them all.
 */
@Component
class Departments {

    private final Teams teams;
    private final CurrentUser user;

    Departments(Teams teams, CurrentUser user) {
        this.teams = teams;
        this.user = user;
    }

    /** @throws Invalid if there is no such team, or nobody answers there */
    Team require(String code) {
        return teams.departments().stream()
                .filter(team -> team.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Invalid("department", "complaint.request.department.unknown", code));
    }

    /** The only one whose requests the caller sees; empty for all of them. */
    Optional<TeamId> confinedTo() {
        return user.is(Role.AGENT) || user.is(Role.ADMIN)
                ? Optional.empty()
                : user.get().map(StaffMember::team);
    }

    /** @throws NotAllowed if the request is another department's */
    void mayRead(TeamId department) {
        require(department, confinedTo());
    }

    /** @throws NotAllowed if the request is another department's */
    void mayAnswer(TeamId department) {
        require(department, Optional.ofNullable(user.require().team()));
    }

    private void require(TeamId department, Optional<TeamId> own) {
        if (own.isPresent() && !own.get().equals(department)) {
            throw new NotAllowed(
                    "complaint.request.otherDepartment",
                    teams.require(department).name());
        }
    }
}

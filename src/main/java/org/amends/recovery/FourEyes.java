package org.amends.recovery;

import java.util.Optional;
import org.amends.complaint.ComplaintFindings;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.organisation.StaffMember;
import org.springframework.stereotype.Component;

/** Who may decide on a proposal: somebody who neither made it nor worked the case, and whose authority suffices. */
@Component
class FourEyes {

    private final ComplaintFindings findings;
    private final CurrentUser user;

    FourEyes(ComplaintFindings findings, CurrentUser user) {
        this.findings = findings;
        this.user = user;
    }

    /** Why the user may not decide, as a text key; none if they may. */
    Optional<String> obstacle(Compensation proposal) {
        StaffMember me = user.require();
        if (proposal.isProposedBy(me.id())) {
            return Optional.of("recovery.approval.own");
        }
        if (findings.worked(proposal.complaint(), me.id())) {
            return Optional.of("recovery.approval.worked");
        }
        return proposal.authority() == Authority.MANAGER && !user.is(Role.MANAGER)
                ? Optional.of("recovery.approval.manager")
                : Optional.empty();
    }

    /** How far the user's own authority reaches. */
    Authority own() {
        if (user.is(Role.MANAGER)) {
            return Authority.MANAGER;
        }
        return user.is(Role.SUPERVISOR) ? Authority.SUPERVISOR : Authority.AGENT;
    }
}

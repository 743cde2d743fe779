package org.amends.recovery.ui;

import java.util.OptionalInt;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.recovery.Approvals;
import org.amends.uikit.MenuCount;
import org.springframework.stereotype.Component;

/** How many proposals wait for an authority that the reader has. */
@Component
class ApprovalsCount implements MenuCount {

    private final Approvals approvals;
    private final CurrentUser user;

    ApprovalsCount(Approvals approvals, CurrentUser user) {
        this.approvals = approvals;
        this.user = user;
    }

    @Override
    public String route() {
        return ApprovalsView.PATH;
    }

    @Override
    public OptionalInt count() {
        int waiting = user.is(Role.SUPERVISOR) ? approvals.count() : 0;
        return waiting == 0 ? OptionalInt.empty() : OptionalInt.of(waiting);
    }

    @Override
    public boolean pressing() {
        return true;
    }
}

package org.amends.followup.ui;

import java.util.OptionalInt;
import org.amends.followup.FollowUps;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.uikit.MenuCount;
import org.springframework.stereotype.Component;

/** How many customers are to be called by now. */
@Component
class FollowUpsCount implements MenuCount {

    private final FollowUps followUps;
    private final CurrentUser user;

    FollowUpsCount(FollowUps followUps, CurrentUser user) {
        this.followUps = followUps;
        this.user = user;
    }

    @Override
    public String route() {
        return FollowUpsView.PATH;
    }

    @Override
    public OptionalInt count() {
        int due = user.is(Role.AGENT) ? followUps.countDue() : 0;
        return due == 0 ? OptionalInt.empty() : OptionalInt.of(due);
    }
}

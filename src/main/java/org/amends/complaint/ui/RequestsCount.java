package org.amends.complaint.ui;

import java.util.OptionalInt;
import org.amends.complaint.InternalRequestLookup;
import org.amends.complaint.RequestFilter;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.uikit.MenuCount;
import org.springframework.stereotype.Component;

/** How many requests wait for an answer; in red when one is late. */
@Component
class RequestsCount implements MenuCount {

    private final InternalRequestLookup requests;
    private final CurrentUser user;

    RequestsCount(InternalRequestLookup requests, CurrentUser user) {
        this.requests = requests;
        this.user = user;
    }

    @Override
    public String route() {
        return ComplaintNavigation.REQUESTS;
    }

    @Override
    public OptionalInt count() {
        int open = isShown() ? requests.count(RequestFilter.OPEN) : 0;
        return open == 0 ? OptionalInt.empty() : OptionalInt.of(open);
    }

    @Override
    public boolean pressing() {
        return isShown() && requests.late(RequestFilter.OPEN) > 0;
    }

    private boolean isShown() {
        return user.is(Role.OPERATIONS) || user.is(Role.SUPERVISOR);
    }
}

package org.amends.retention.ui;

import java.util.OptionalInt;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.retention.RetentionTasks;
import org.amends.uikit.MenuCount;
import org.springframework.stereotype.Component;

/** How many of those who said that they will leave are to be spoken with by today. */
@Component
class RetentionCount implements MenuCount {

    private final RetentionTasks tasks;
    private final CurrentUser user;

    RetentionCount(RetentionTasks tasks, CurrentUser user) {
        this.tasks = tasks;
        this.user = user;
    }

    @Override
    public String route() {
        return RetentionView.PATH;
    }

    @Override
    public OptionalInt count() {
        int due = user.is(Role.AGENT) ? tasks.countDue() : 0;
        return due == 0 ? OptionalInt.empty() : OptionalInt.of(due);
    }
}

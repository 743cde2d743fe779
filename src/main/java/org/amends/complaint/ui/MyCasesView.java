package org.amends.complaint.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The cases that the reader has, in the order of the queue. */
@Route(ComplaintNavigation.MY_CASES)
@Menu(order = 20, title = "complaint.queue.mine")
@RolesAllowed({"AGENT", "SUPERVISOR", "MANAGER"})
public class MyCasesView extends QueuePage {

    public MyCasesView(QueueDesk desk) {
        super(desk, ComplaintNavigation.MY_CASES, false);
    }

    @Override
    QueueChoice start() {
        return QueueChoice.TEAM.withMine(true);
    }

    @Override
    QueueChoice within(QueueChoice asked) {
        return asked.withMine(true);
    }
}

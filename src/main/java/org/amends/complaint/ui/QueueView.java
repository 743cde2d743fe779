package org.amends.complaint.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What waits, in the order in which it is to be done. */
@Route(ComplaintNavigation.QUEUE)
@Menu(order = 10, title = "complaint.queue.title")
@RolesAllowed({"AGENT", "SUPERVISOR", "MANAGER", "ADMIN"})
public class QueueView extends QueuePage {

    public QueueView(QueueDesk desk) {
        super(desk, ComplaintNavigation.QUEUE, true);
    }

    @Override
    QueueChoice start() {
        return QueueChoice.TEAM;
    }

    @Override
    QueueChoice within(QueueChoice asked) {
        return asked;
    }
}

package org.amends.complaint.ui;

import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.HashMap;
import org.amends.complaint.ComplaintId;
import org.amends.kernel.TypedId;
import org.jspecify.annotations.Nullable;

/** What was already there when the reader last left a page, in this session: all that came in since is new. */
final class LastLook {

    /** By route. Kept under its own class on the session. */
    private static final class Looks extends HashMap<String, ComplaintId> {
        private static final long serialVersionUID = 1L;
    }

    private final String route;
    private final Looks looks;
    private final @Nullable ComplaintId newest;

    private LastLook(String route, Looks looks) {
        this.route = route;
        this.looks = looks;
        newest = looks.get(route);
    }

    static LastLook at(String route) {
        VaadinSession session = VaadinSession.getCurrent();
        Looks looks = session.getAttribute(Looks.class);
        if (looks == null) {
            looks = new Looks();
            session.setAttribute(Looks.class, looks);
        }
        return new LastLook(route, looks);
    }

    /** Cases with a greater id are new; null at the first look, when everything would be. */
    @Nullable
    ComplaintId newest() {
        return newest;
    }

    void ends() {
        looks.put(route, new ComplaintId(TypedId.firstAt(Clock.systemUTC().instant())));
    }
}

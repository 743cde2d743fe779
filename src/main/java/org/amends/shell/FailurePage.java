package org.amends.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.amends.kernel.DatabaseOutage;

/** Something failed that should not have: our fault, with a reference, unless it is the database that is away. */
@AnonymousAllowed
public class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> failed) {
        if (DatabaseOutage.isBehind(failed.getException())) {
            explain("shell.outage");
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        explain("shell.failure", Incident.logged(failed.getException()).reference());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}

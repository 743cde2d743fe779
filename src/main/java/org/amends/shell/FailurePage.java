package org.amends.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Something failed that should not have: our fault, with a reference. */
@AnonymousAllowed
public class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Exception> failed) {
        explain("shell.failure", Incident.logged(failed.getException()).reference());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}

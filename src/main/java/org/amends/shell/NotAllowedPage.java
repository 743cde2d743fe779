package org.amends.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.amends.kernel.NotAllowed;

/** A service refused what the page needs. */
@AnonymousAllowed
public class NotAllowedPage extends ErrorPage implements HasErrorParameter<NotAllowed> {

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotAllowed> failed) {
        refuse("shell.denied", failed.getException());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}

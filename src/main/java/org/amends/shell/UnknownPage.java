package org.amends.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.amends.kernel.Unknown;

/** What the page is about does not exist, or not for who asks. */
@AnonymousAllowed
public class UnknownPage extends ErrorPage implements HasErrorParameter<Unknown> {

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Unknown> failed) {
        refuse("shell.notFound", failed.getException());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}

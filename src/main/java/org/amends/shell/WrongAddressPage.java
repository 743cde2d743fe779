package org.amends.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.amends.kernel.Invalid;

/** An address that nothing can be at: a number or an id with what they never have. */
@AnonymousAllowed
public class WrongAddressPage extends ErrorPage implements HasErrorParameter<Invalid> {

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<Invalid> failed) {
        refuse("shell.notFound", failed.getException());
        return HttpServletResponse.SC_NOT_FOUND;
    }
}

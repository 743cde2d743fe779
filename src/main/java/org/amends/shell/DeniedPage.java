package org.amends.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.HttpServletResponse;

/** The page exists, but not for this role. */
@AnonymousAllowed
public class DeniedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final AuthenticationContext authentication;

    DeniedPage(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<AccessDeniedException> failed) {
        if (MenuConfiguration.getMenuEntries().isEmpty()) {
            leadTo("shell.signOut", authentication::logout);
        }
        explain("shell.denied");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}

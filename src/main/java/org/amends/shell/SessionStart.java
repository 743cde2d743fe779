package org.amends.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.amends.uikit.ReaderLanguage;
import org.springframework.stereotype.Component;

/** Gives every session its language, and a way to fail that people understand. */
@Component
class SessionStart implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.getSource().addSessionInitListener(begun -> {
            begun.getSession().setLocale(ReaderLanguage.of(begun.getRequest()));
            begun.getSession().setErrorHandler(new ScreenErrors());
        });
    }
}

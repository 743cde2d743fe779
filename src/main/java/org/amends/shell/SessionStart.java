package org.amends.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Preferences;
import org.amends.organisation.StaffMember;
import org.amends.uikit.ReaderLanguage;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Gives every session its language and a way to fail that people understand, and every page what its reader has chosen.
 * Who still has a password that somebody else knows gets no further than choosing another.
 */
@Component
class SessionStart implements VaadinServiceInitListener {

    private final transient CurrentUser currentUser;

    SessionStart(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.getSource().addSessionInitListener(begun -> {
            begun.getSession().setLocale(ReaderLanguage.of(begun.getRequest()));
            begun.getSession().setErrorHandler(new ScreenErrors());
        });
        starting.getSource().addUIInitListener(begun -> {
            currentUser.get().ifPresent(person -> speak(person, begun.getUI()));
            begun.getUI().addBeforeEnterListener(this::askForPassword);
        });
        starting.addIndexHtmlRequestListener(this::prefer);
    }

    /** Written into the page, so that it is never drawn in other colours first. */
    private void prefer(IndexHtmlResponse page) {
        currentUser.get().map(StaffMember::preferences).ifPresent(chosen -> page.getDocument()
                .head()
                .prependChild(new Element("script").appendChild(new DataNode(script(chosen)))));
    }

    private static String script(Preferences chosen) {
        return "window.amendsPreferred = {theme: '%s', density: '%s'};".formatted(chosen.theme(), chosen.density());
    }

    private static void speak(StaffMember person, UI page) {
        boolean others =
                !page.getLocale().getLanguage().equals(person.language().getLanguage());
        if (person.preferences().languageChosen() && others) {
            page.getSession().setLocale(ReaderLanguage.withRegion(person.language(), VaadinRequest.getCurrent()));
            page.setLocale(page.getSession().getLocale());
        }
    }

    private void askForPassword(BeforeEnterEvent entering) {
        boolean must = currentUser.get().filter(StaffMember::mustChangePassword).isPresent();
        if (must && entering.getNavigationTarget() != FirstPasswordView.class) {
            entering.forwardTo(FirstPasswordView.class);
        }
    }
}

package org.amends.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinSession;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kotlin.jvm.functions.Function0;
import org.amends.organisation.SignedIn;
import org.amends.organisation.StaffDirectory;
import org.amends.uikit.KeptForm;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test of a view as its user sees it, on the whole application, without a browser. */
@AmendsTest
public abstract class ViewTest {

    protected static final Locale SPANISH = Locale.forLanguageTag("es");

    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.amends");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private StaffDirectory directory;

    /** One of {@link TestStaff}, reading English. */
    protected void signIn(String username) {
        signIn(username, Locale.ENGLISH);
    }

    protected void signIn(String username, Locale language) {
        Authentication person = SignedIn.as(directory.named(username).orElseThrow());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            request.setUserPrincipalInt(person);
            request.setUserInRole(
                    (principal, role) -> person.getAuthorities().contains(new SimpleGrantedAuthority("ROLE_" + role)));
            return request;
        });
        openBrowser(language);
    }

    /** Somebody without an account. */
    protected void visit(Locale language) {
        visit(language, "127.0.0.1");
    }

    /** @param address from where, as the server sees it */
    protected void visit(Locale language, String address) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new AnonymousAuthenticationToken(
                "test", "anonymousUser", List.of(new SimpleGrantedAuthority("ROLE_ANONYMOUS"))));
        SecurityContextHolder.setContext(context);
        MockVaadin.setMockRequestFactory(session -> new FakeRequest(session) {
            @Override
            public String getRemoteAddr() {
                return address;
            }
        });
        openBrowser(language);
    }

    private void openBrowser(Locale language) {
        Function0<UI> page = () -> {
            VaadinSession.getCurrent().setLocale(language);
            UI ui = new MockedUI();
            ui.setLocale(language);
            return ui;
        };
        MockVaadin.setup(page, new MockSpringServlet(ROUTES, application, page));
    }

    @AfterEach
    void signOut() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        SecurityContextHolder.clearContext();
    }

    /** @param location as in the address, with its query, without a leading slash */
    protected static void open(String location) {
        Location wanted = new Location(location);
        UI.getCurrent().navigate(wanted.getPath(), wanted.getQueryParameters());
    }

    protected static Location location() {
        return UI.getCurrent().getInternals().getActiveViewLocation();
    }

    /** Everything on the screen, as a tree in words. */
    protected static String screen() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    /** @param act what the button of the notice that is shown says */
    protected static Button inTheNotice(String act) {
        return LocatorJ._get(Notification.class)
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(act))
                .findFirst()
                .orElseThrow();
    }

    /** The browser says what it keeps, as it does once the page is there. */
    protected static void recalled(Map<String, String> kept) {
        JsonObject texts = Json.createObject();
        kept.forEach(texts::put);
        KeptForm form = LocatorJ._get(KeptForm.class);
        ComponentUtil.fireEvent(form, new KeptForm.Recalled(form, true, texts));
    }
}

package org.amends.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntSupplier;
import org.amends.kernel.Conflict;
import org.amends.kernel.SystemActor;
import org.amends.kernel.TypedId;
import org.amends.kernel.Unknown;
import org.amends.organisation.Role;
import org.amends.organisation.SignedIn;
import org.amends.organisation.StaffAdministration;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.UserId;
import org.amends.testing.AmendsTest;
import org.amends.uikit.MenuCount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@AmendsTest
class FrameTests {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("org.amends.shell");
    private static final SystemActor HOUSE = SystemActor.named("test", Role.ADMIN.authority());

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StaffAdministration administration;

    @Autowired
    private StaffDirectory staff;

    @BeforeEach
    void openABrowser() {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
    }

    @AfterEach
    void closeIt() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @Test
    void saysInTheReadersLanguageThatThePasswordWasWrong() {
        VaadinSession.getCurrent().setLocale(Locale.forLanguageTag("es-PE"));
        UI.getCurrent().setLocale(Locale.forLanguageTag("es-PE"));
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));
        assertThat(_get(H1.class).getText()).isEqualTo("Iniciar sesión");
        assertThat(_get(LoginForm.class).isError()).isTrue();
    }

    @Test
    void greetsWithoutAnErrorAtFirst() {
        UI.getCurrent().navigate("login");
        assertThat(_get(LoginForm.class).isError()).isFalse();
    }

    @Test
    void offersOnlyWhatTheRoleOpens() {
        signIn(Role.AGENT);
        openTestPages();
        UI.getCurrent().add(new MenuPanel(List.of()));
        assertThat(_find(SideNavItem.class))
                .extracting(SideNavItem::getPath)
                .contains("test-desk")
                .doesNotContain("test-board");

        signIn(Role.MANAGER);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new MenuPanel(List.of()));
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getPath).contains("test-desk", "test-board");
    }

    @Test
    void keepsThePageWhenANumberCannotBeHad() {
        signIn(Role.AGENT);
        openTestPages();
        MenuPanel menu = new MenuPanel(List.of(count("test-nowhere", 3), failing("test-desk"), count("test-desk", 7)));
        UI.getCurrent().add(menu);
        menu.count();
        assertThat(_find(Span.class, spec -> spec.withClasses("am-menu-count").withText("7")))
                .hasSize(1);
    }

    @Test
    void letsAgentsFileComplaintsAndKeepsAdministratorsOut() {
        signIn(Role.AGENT);
        UI.getCurrent().add(frame());
        assertThat(_find(Button.class, spec -> spec.withText("New complaint"))).hasSize(1);

        signIn(Role.ADMIN);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(frame());
        assertThat(_find(Button.class, spec -> spec.withText("New complaint"))).isEmpty();
    }

    @Test
    void remembersTheLanguageThatSomebodyChose() {
        UserId me = signIn(Role.AGENT);
        UI.getCurrent().add(frame());
        _click(_get(Button.class, spec -> spec.withText("ES")));
        assertThat(VaadinSession.getCurrent().getLocale().getLanguage()).isEqualTo("es");
        assertThat(staff.find(me).orElseThrow().language().getLanguage()).isEqualTo("es");
    }

    @Test
    void saysARefusalAndALostRaceOnTheSamePage() {
        fail(new IllegalStateException(new Conflict("kernel.email", "x")));
        assertThat(notices()).anyMatch(text -> text.startsWith("“x” is not an e-mail address"));
        fail(new ObjectOptimisticLockingFailureException("case", 1));
        assertThat(notices()).anyMatch(text -> text.startsWith("Somebody was faster"));
    }

    @Test
    void givesAReferenceForWhatIsOurFaultAndShowsNoDetails() {
        fail(new IllegalStateException("select * from secret"));
        assertThat(notices()).anyMatch(text -> text.matches("(?s).*Nothing was lost.*Reference [0-9A-Z]{6}\\."));
        assertThat(notices()).noneMatch(text -> text.contains("secret"));
    }

    @Test
    void explainsWhatDoesNotExistInTheWordsOfTheRefusal() {
        signIn(Role.AGENT);
        openTestPages();
        UI.getCurrent().navigate(Gone.class);
        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page");
        assertThat(_get(Paragraph.class).getText()).isEqualTo("There is no user 7.");
    }

    @Test
    void showsAMissingTextInsteadOfHidingIt() {
        assertThat(UI.getCurrent().getTranslation("shell.never.written")).isEqualTo("!shell.never.written!");
    }

    private MainLayout frame() {
        return context.getAutowireCapableBeanFactory().createBean(MainLayout.class);
    }

    private UserId signIn(Role role) {
        UserId id = HOUSE.call(() -> administration.hire(
                "frame" + TypedId.next(), "Elena Ríos", role, null, null, Locale.ENGLISH, "a long secret"));
        Authentication authentication = SignedIn.as(staff.find(id).orElseThrow());
        SecurityContextHolder.getContext().setAuthentication(authentication);
        // the menu asks the request, as a servlet container would have filled it
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, name) -> authentication.getAuthorities().stream()
                .anyMatch(granted -> granted.getAuthority().equals("ROLE_" + name)));
        return id;
    }

    private static void openTestPages() {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        routes.setAnnotatedRoute(Desk.class);
        routes.setAnnotatedRoute(Board.class);
        routes.setAnnotatedRoute(Gone.class);
    }

    private static void fail(Exception failure) {
        new ScreenErrors().error(new ErrorEvent(failure));
        MockVaadin.clientRoundtrip();
    }

    private static List<String> notices() {
        return _find(Notification.class).stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    private static MenuCount count(String route, int waiting) {
        return counting(route, () -> waiting);
    }

    private static MenuCount failing(String route) {
        return counting(route, () -> {
            throw new IllegalStateException("no database");
        });
    }

    private static MenuCount counting(String route, IntSupplier number) {
        return new MenuCount() {
            @Override
            public String route() {
                return route;
            }

            @Override
            public OptionalInt count() {
                return OptionalInt.of(number.getAsInt());
            }
        };
    }

    /** About somebody who is not there. */
    @Route(value = "test-gone", registerAtStartup = false, autoLayout = false)
    @PermitAll
    public static class Gone extends Div implements BeforeEnterObserver {

        @Override
        public void beforeEnter(BeforeEnterEvent entering) {
            throw new Unknown("organisation.user.unknown", "7");
        }
    }

    /** For everybody. */
    @Route(value = "test-desk", registerAtStartup = false)
    @Menu(title = "shell.menu.work", order = 1)
    @PermitAll
    public static class Desk extends Div {}

    /** For managers. */
    @Route(value = "test-board", registerAtStartup = false)
    @Menu(title = "shell.menu.boards", order = 201)
    @RolesAllowed("MANAGER")
    public static class Board extends Div {}
}

package org.amends.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.organisation.StaffMember;

/** The address without a path: where the day of whoever is signed in begins. */
@Route(value = "", autoLayout = false)
@PermitAll
public class StartView extends Div implements BeforeEnterObserver {

    private final CurrentUser currentUser;

    public StartView(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        List<String> mine = MenuConfiguration.getMenuEntries().stream()
                .map(MenuEntry::path)
                .map(MenuPanel::path)
                .toList();
        String first =
                currentUser.get().map(StaffMember::role).map(StartView::of).orElse("queue");
        entering.forwardTo(mine.contains(first) ? first : mine.isEmpty() ? ProfileView.PATH : mine.get(0));
    }

    /** The page that each role begins with; who may not open it begins with the first of their menu. */
    private static String of(Role role) {
        return switch (role) {
            case AGENT, SUPERVISOR, MANAGER -> "queue";
            case OPERATIONS -> "requests";
            case ADMIN -> "admin/users";
        };
    }
}

package org.amends.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import org.amends.complaint.CaseChanges;
import org.amends.complaint.ui.LiveCases;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.OwnAccount;
import org.amends.organisation.Role;
import org.amends.organisation.Teams;
import org.amends.uikit.Finder;
import org.amends.uikit.Glyph;
import org.amends.uikit.KeyAction;
import org.amends.uikit.Keys;
import org.amends.uikit.LanguageSwitch;
import org.amends.uikit.Mark;
import org.amends.uikit.MenuCount;
import org.amends.uikit.ThemeSwitch;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every page of the desk: the menu beside it, search and the person above it. */
@Layout
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final Duration COUNTED_AT_MOST_EVERY = Duration.ofSeconds(3);

    private final MenuPanel menu;

    public MainLayout(
            CurrentUser currentUser,
            OwnAccount own,
            Teams teams,
            AuthenticationContext door,
            ObjectProvider<MenuCount> counts,
            CaseChanges changes,
            ObjectProvider<Finder> finders,
            ObjectProvider<DeskNotice> notices) {
        menu = new MenuPanel(counts.orderedStream().toList());
        LiveCases.follow(menu, changes, COUNTED_AT_MOST_EVERY, news -> menu.count());
        setPrimarySection(Section.DRAWER);

        RouterLink home = new RouterLink(StartView.class);
        home.add(new Mark("Amends"));
        home.addClassName("am-home");
        addToDrawer(home, menu);

        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        Div top = new Div();
        Div right = new Div();
        right.addClassName("am-top-right");
        top.add(toggle);
        if (currentUser.is(Role.AGENT) || currentUser.is(Role.ADMIN)) {
            top.add(
                    new SearchField(finders.orderedStream().toList()),
                    searching(Glyph.CLOSE, "am-search-close", "shell.search.close"));
            right.add(searching(Glyph.SEARCH, "am-search-open", "shell.search"));
        }
        if (currentUser.is(Role.AGENT)) {
            right.add(fileComplaint());
        }
        currentUser
                .get()
                .ifPresentOrElse(
                        person -> right.add(
                                new LanguageSwitch(own::changeLanguage),
                                new ThemeSwitch(chosen -> own.prefer(
                                        currentUser.require().preferences().with(chosen))),
                                new PersonMenu(person, teams.nameOf(person.team()), door::logout)),
                        () -> right.add(new LanguageSwitch(), new ThemeSwitch()));
        top.add(right);
        top.addClassName("am-top");
        top.add(new KeyAction("?", getTranslation("shell.keys"), () -> KeysDialog.open(UI.getCurrent())));
        Div head = new Div();
        head.addClassName("am-head");
        currentUser.get().ifPresent(person -> notices.orderedStream()
                .flatMap(notice -> notice.line(person).stream())
                .forEach(head::add));
        head.add(top);
        addToNavbar(head);
    }

    /** On a phone the field takes the whole bar while one looks for something: {@code amends-search.ts} sees to it. */
    private Button searching(Glyph icon, String name, String key) {
        Button button = new Button(icon.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.addClassNames("am-quiet-button", name);
        button.setAriaLabel(getTranslation(key));
        return button;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigated) {
        menu.count();
    }

    private Button fileComplaint() {
        Button file = Keys.on("n", new Button(getTranslation("shell.file")));
        file.addClassName("am-file");
        file.setIcon(Glyph.PLUS.create());
        file.addClickListener(pressed -> UI.getCurrent().navigate("complaints/new"));
        return file;
    }
}

package org.amends.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.amends.organisation.StaffMember;
import org.amends.uikit.Initials;

/** Who is signed in, as what, in which team; their own page, help, and the way out. */
class PersonMenu extends MenuBar {

    /** @param team its name; empty for who is in none */
    PersonMenu(StaffMember person, String team, Runnable signOut) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        addClassName("am-person");
        MenuItem face = addItem(new Initials(person.name()));
        face.setAriaLabel(getTranslation("shell.person", person.name()));
        SubMenu menu = face.getSubMenu();
        menu.addItem(who(person, team)).setEnabled(false);
        menu.addSeparator();
        menu.addItem(getTranslation("shell.profile"), pressed -> UI.getCurrent().navigate(ProfileView.class));
        menu.addItem(getTranslation("shell.help"), pressed -> UI.getCurrent().navigate(HelpView.class));
        menu.addItem(getTranslation("shell.keys"), pressed -> KeysDialog.open(UI.getCurrent()));
        menu.addSeparator();
        menu.addItem(getTranslation("shell.signOut"), pressed -> signOut.run());
    }

    private Div who(StaffMember person, String team) {
        String role = getTranslation("organisation.role." + person.role());
        Span work = new Span(team.isEmpty() ? role : role + " · " + team);
        work.addClassNames("am-small", "am-third");
        Div name = new Div(person.name());
        name.addClassName("am-strong");
        name.getElement().setAttribute("dir", "auto");
        Div who = new Div(name, work);
        who.addClassName("am-person-who");
        return who;
    }
}

package org.amends.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.amends.organisation.StaffMember;
import org.amends.uikit.Initials;

/** Who is signed in, as what, and the way out. */
class PersonMenu extends MenuBar {

    PersonMenu(StaffMember person, Runnable signOut) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        addClassName("am-person");
        MenuItem face = addItem(new Initials(person.name()));
        face.setAriaLabel(getTranslation("shell.person", person.name()));
        Span role = new Span(getTranslation("shell.role." + person.role()));
        role.addClassNames("am-small", "am-third");
        Div who = new Div(new Div(person.name()), role);
        who.addClassName("am-person-who");
        face.getSubMenu().addItem(who).setEnabled(false);
        face.getSubMenu().addSeparator();
        face.getSubMenu().addItem(getTranslation("shell.signOut"), pressed -> signOut.run());
    }
}

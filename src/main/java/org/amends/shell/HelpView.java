package org.amends.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.organisation.StaffMember;
import org.amends.uikit.Card;
import org.amends.uikit.Facts;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;

/** The day of the reader's role in a few lines, and what the marks mean. */
@Route("help")
@PermitAll
public class HelpView extends Page implements TitledPage {

    private static final int LINES = 5;
    private static final String[] MARKS = {"lane", "tier", "risk", "clock", "priority"};

    public HelpView(CurrentUser currentUser) {
        Role role = currentUser.get().map(StaffMember::role).orElse(Role.AGENT);
        OrderedList day = new OrderedList();
        day.addClassName("am-help-day");
        for (int line = 1; line <= LINES; line++) {
            day.add(new ListItem(getTranslation("shell.help." + role + "." + line)));
        }
        Facts marks = new Facts();
        for (String mark : MARKS) {
            marks.add(getTranslation("shell.help.mark." + mark), getTranslation("shell.help.mark." + mark + ".text"));
        }
        Div columns = new Div(
                new Card(getTranslation("shell.help.day", getTranslation("organisation.role." + role)), day),
                new Card(getTranslation("shell.help.marks"), marks));
        columns.addClassName("am-admin");
        Button keys = new Button(getTranslation("shell.keys"), pressed -> KeysDialog.open(UI.getCurrent()));
        add(new PageHeader(title(), "", keys), columns);
    }

    @Override
    public String title() {
        return UI.getCurrent().getTranslation("shell.help");
    }
}

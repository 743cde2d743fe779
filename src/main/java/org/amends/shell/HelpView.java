package org.amends.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.organisation.StaffMember;
import org.amends.uikit.Card;
import org.amends.uikit.MarkRow;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.PriorityBadge;
import org.amends.uikit.RiskBars;
import org.amends.uikit.TierBadge;
import org.amends.uikit.TitledPage;

/** The day of the reader's role in a few lines, and what the marks mean. */
@Route("help")
@PermitAll
public class HelpView extends Page implements TitledPage {

    private static final int LINES = 5;

    public HelpView(CurrentUser currentUser) {
        Role role = currentUser.get().map(StaffMember::role).orElse(Role.AGENT);
        OrderedList day = new OrderedList();
        day.addClassName("am-help-day");
        for (int line = 1; line <= LINES; line++) {
            day.add(new ListItem(getTranslation("shell.help." + role + "." + line)));
        }
        UnorderedList marks = new UnorderedList(
                line("priority", new PriorityBadge("P1", ""), new PriorityBadge("P2", ""), new PriorityBadge("P3", "")),
                line("clock"),
                line("lane"),
                line(
                        "tier",
                        new TierBadge("PLATINUM"),
                        new TierBadge("GOLD"),
                        new TierBadge("IRON"),
                        new TierBadge("LEAD")),
                line("risk", new RiskBars("LOW", null), new RiskBars("MEDIUM", null), new RiskBars("HIGH", null)));
        marks.addClassName("am-rows");
        Div columns = new Div(
                new Card(getTranslation("shell.help.day", getTranslation("organisation.role." + role)), day),
                new Card(getTranslation("shell.help.marks"), marks));
        columns.addClassName("am-admin");
        Button keys = new Button(getTranslation("shell.keys"), pressed -> KeysDialog.open(UI.getCurrent()));
        add(new PageHeader(title(), "", keys), columns);
    }

    private ListItem line(String mark, Component... drawn) {
        Span name = new Span(getTranslation("shell.help.mark." + mark));
        name.addClassName("am-strong");
        Span text = new Span(getTranslation("shell.help.mark." + mark + ".text"));
        text.addClassName("am-second");
        Div head = new Div(new MarkRow(drawn), name);
        head.addClassName("am-actions");
        Div line = new Div(drawn.length == 0 ? name : head, text);
        line.addClassName("am-help-mark");
        return new ListItem(line);
    }

    @Override
    public String title() {
        return UI.getCurrent().getTranslation("shell.help");
    }
}

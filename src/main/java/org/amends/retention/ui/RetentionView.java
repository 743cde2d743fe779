package org.amends.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.amends.retention.RetentionCall;
import org.amends.uikit.Card;
import org.amends.uikit.EmptyState;
import org.amends.uikit.Glyph;
import org.amends.uikit.KeptTextArea;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;

/** Who said that they will leave, to be spoken with before they go: those overdue first. */
@Route(RetentionView.PATH)
@Menu(title = "retention.tasks.title", order = 32)
@RolesAllowed("AGENT")
@Uses(BigDecimalField.class)
@Uses(KeptTextArea.class)
@Uses(MultiSelectComboBox.class)
public class RetentionView extends Page implements AfterNavigationObserver, TitledPage {

    static final String PATH = "retention";
    private static final int MOST = 200;

    private final RetentionDesk desk;

    public RetentionView(RetentionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent entered) {
        show();
    }

    private void show() {
        removeAll();
        LocalDate today = desk.today();
        org.amends.kernel.Page<RetentionCall> open = desk.open(MOST);
        List<RetentionCall> due = open.items().stream()
                .filter(call -> !call.task().dueOn().isAfter(today))
                .toList();
        List<RetentionCall> later =
                open.items().subList(due.size(), open.items().size());
        add(new PageHeader(title(), due.isEmpty() ? "" : getTranslation("retention.tasks.subtitle", due.size())));
        if (due.isEmpty()) {
            add(new Card(new EmptyState(
                            Glyph.PHONE,
                            getTranslation("retention.tasks.empty"),
                            getTranslation("retention.tasks.empty.text")))
                    .flush());
        } else {
            add(list(due));
        }
        if (!later.isEmpty()) {
            Section coming = new Section(new H2(getTranslation("retention.tasks.later")), list(later));
            coming.addClassName("am-section");
            add(coming);
        }
        if (open.hasNext()) {
            Paragraph more = new Paragraph(getTranslation("retention.tasks.more", MOST));
            more.addClassName("am-third");
            add(more);
        }
    }

    private Component list(List<RetentionCall> calls) {
        UnorderedList rows = new UnorderedList();
        rows.addClassNames("am-card", "am-card-flush", "am-calls");
        calls.forEach(call -> rows.add(new RetentionRow(
                call,
                desk.today(),
                desk.moments(),
                () -> desk.ask(call.customer(), call.customerName(), call.task(), this::show))));
        return rows;
    }
}

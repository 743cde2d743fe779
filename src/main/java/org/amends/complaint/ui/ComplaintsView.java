package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.QueueRow;
import org.amends.complaint.Stage;
import org.amends.customer.Tier;
import org.amends.organisation.StaffDirectory;
import org.amends.organisation.StaffMember;
import org.amends.uikit.Card;
import org.amends.uikit.ChipRow;
import org.amends.uikit.ChoiceChip;
import org.amends.uikit.EmptyState;
import org.amends.uikit.Glyph;
import org.amends.uikit.Page;
import org.amends.uikit.PageHeader;
import org.amends.uikit.TitledPage;

/** Every complaint, open and closed, the newest first. */
@Route(ComplaintNavigation.COMPLAINTS)
@Menu(order = 40, title = "complaint.list.title")
@RolesAllowed({"AGENT", "SUPERVISOR", "MANAGER", "ADMIN"})
public class ComplaintsView extends Page implements BeforeEnterObserver, TitledPage {

    private static final int PAGE = 40;

    private final ComplaintLookup complaints;
    private final StaffDirectory staff;
    private final Times times;
    private final TextField words = new TextField();
    private final ChoiceChip<Stage> stage;
    private final ChoiceChip<Tier> tier;
    private final ChoiceChip<StaffMember> assignee;
    private final ChoiceChip<String> category;
    private final Grid<QueueRow> grid = new Grid<>(PAGE);
    private final Div nothing = new Div();
    private ListChoice choice = ListChoice.ALL;

    public ComplaintsView(ComplaintLookup complaints, StaffDirectory staff, Times times) {
        this.complaints = complaints;
        this.staff = staff;
        this.times = times;
        stage = new ChoiceChip<>(
                Labels.say("complaint.queue.chip.stage"),
                List.of(Stage.values()),
                Labels::of,
                one -> go(choice.at(one)));
        tier = new ChoiceChip<>(
                Labels.say("complaint.queue.chip.tier"),
                List.of(Tier.values()),
                Labels::tier,
                one -> go(choice.of(one)));
        assignee = new ChoiceChip<>(
                Labels.say("complaint.list.assignee"),
                staff.all().stream().filter(ComplaintsView::worksCases).toList(),
                StaffMember::name,
                one -> go(choice.assignedTo(one == null ? null : one.username())));
        category = new ChoiceChip<>(
                Labels.say("complaint.list.category"),
                complaints.categories(),
                one -> one,
                one -> go(choice.about(one)));
        words.setPlaceholder(Labels.say("complaint.list.search"));
        words.setAriaLabel(Labels.say("complaint.list.search"));
        words.setPrefixComponent(Glyph.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("am-list-search");
        words.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                go(choice.saying(typed.getValue()));
            }
        });
        fillHeight();
        Div filters = new Div(words, new ChipRow(Labels.say("complaint.queue.chips"), stage, tier, assignee, category));
        filters.addClassName("am-actions");
        add(new PageHeader(title(), Labels.say("complaint.list.order")), filters, grid(), nothing);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        choice = ListChoice.of(entering.getLocation().getQueryParameters());
        words.setValue(choice.words() == null ? "" : choice.words());
        stage.show(choice.stage());
        tier.show(choice.tier());
        assignee.show(
                choice.assignee() == null
                        ? null
                        : staff.named(choice.assignee()).orElse(null));
        category.show(choice.category());
        boolean any = !complaints.search(choice.filter(), 0, 1).items().isEmpty();
        grid.setVisible(any);
        nothing.setVisible(!any);
        nothing.removeAll();
        if (any) {
            grid.getDataProvider().refreshAll();
        } else {
            String key = choice.equals(ListChoice.ALL) ? "complaint.list.none" : "complaint.list.none.found";
            nothing.add(new Card(new EmptyState(Glyph.SEARCH, Labels.say(key), Labels.say(key + ".do"))).flush());
        }
    }

    private Component grid() {
        grid.addClassName("am-cases");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setProperty("accessibleName", title());
        grid.addColumn(new ComponentRenderer<>(row -> CaseRow.inList(row, times)));
        grid.addItemClickListener(
                clicked -> ComplaintNavigation.toCase(clicked.getItem().number()));
        grid.addCellFocusListener(focused -> focused.getItem().ifPresent(grid::select));
        grid.getElement()
                .addEventListener("keydown", pressed -> grid.asSingleSelect()
                        .getOptionalValue()
                        .ifPresent(row -> ComplaintNavigation.toCase(row.number())))
                .setFilter("event.key === 'Enter' && event.composedPath()[0].localName !== 'a'");
        grid.setItems(
                query -> complaints.search(choice.filter(), query.getPage(), query.getPageSize()).items().stream());
        return grid;
    }

    private static boolean worksCases(StaffMember member) {
        return member.enabled() && member.role().worksCases();
    }

    private void go(ListChoice wanted) {
        UI.getCurrent().navigate(ComplaintNavigation.COMPLAINTS, wanted.address());
    }
}

package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.TabSheetVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.Conversation;
import org.amends.complaint.QueueRow;
import org.amends.kernel.Unknown;
import org.amends.organisation.BusinessTime;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.uikit.Moments;
import org.amends.uikit.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** A case: who, what was said, what is to be done; the process as a tab. */
@Route("complaints/:number")
@RolesAllowed({"AGENT", "ADMIN"})
public class CaseView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LINES = 500;
    private static final int CASES = 20;

    private final ComplaintLookup complaints;
    private final Conversation conversation;
    private final TaskColumn tasks;
    private final ObjectProvider<CaseTab> tabs;
    private final ObjectProvider<CasePanel> panels;
    private final CurrentUser user;
    private final Clock clock;
    private final ZoneId zone;
    private String title = "";
    private int tab;
    private OpenForms forms = new OpenForms();
    private @Nullable Composer composer;

    CaseView(
            ComplaintLookup complaints,
            Conversation conversation,
            TaskColumn tasks,
            ObjectProvider<CaseTab> tabs,
            ObjectProvider<CasePanel> panels,
            CurrentUser user,
            Clock clock,
            BusinessTime business) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.tasks = tasks;
        this.tabs = tabs;
        this.panels = panels;
        this.user = user;
        this.clock = clock;
        this.zone = business.hours().zone();
        addClassName("am-case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String number = event.getRouteParameters().get("number").orElse("");
        try {
            tab = 0;
            forms = new OpenForms();
            composer = null;
            show(new ComplaintNumber(number));
        } catch (Unknown unknown) {
            event.rerouteToError(NotFoundException.class, number);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ComplaintNumber number) {
        ComplaintData complaint = complaints.require(number);
        title = number.value() + " · " + complaint.subject();
        Moments moments = new Moments(clock, zone);
        CaseActions actions = new CaseActions(() -> show(number));
        TabSheet sheet = new TabSheet();
        sheet.addThemeVariants(TabSheetVariant.LUMO_TABS_MINIMAL, TabSheetVariant.LUMO_NO_PADDING);
        sheet.setWidthFull();
        sheet.add(Labels.say("complaint.case.tab"), columns(complaint, moments, actions));
        tabs.orderedStream().forEach(other -> {
            Div late = new Div();
            late.addClassName("am-case-tab");
            sheet.add(Labels.say(other.title()), late);
            sheet.addSelectedChangeListener(selected -> {
                if (late.getChildren().findAny().isEmpty() && sheet.getComponent(selected.getSelectedTab()) == late) {
                    late.add(other.of(complaint));
                }
            });
        });
        sheet.addSelectedChangeListener(selected -> tab = sheet.getSelectedIndex());
        removeAll();
        add(new CaseHeader(complaint, clock, zone, moments), sheet);
        sheet.setSelectedIndex(tab);
    }

    private Component columns(ComplaintData complaint, Moments moments, CaseActions actions) {
        List<QueueRow> cases = complaint.customer() == null
                ? List.of()
                : complaints.ofCustomer(complaint.customer().id(), CASES);
        Div who = new Div(new CustomerCard(complaint, cases, moments));
        who.addClassName("am-case-about-them");
        panels.orderedStream()
                .map(panel -> panel.of(complaint))
                .flatMap(Optional::stream)
                .forEach(who::add);
        if (composer == null && user.is(Role.AGENT)) {
            composer = new Composer(conversation, complaint.number(), actions);
        }
        Div said = new Div(
                new ConversationCard(complaint, complaints.timeline(complaint.number(), LINES, 0), moments, composer));
        said.addClassName("am-case-said");
        Div now = new Div(tasks.of(complaint, forms, actions));
        now.addClassName("am-case-now");
        Div columns = new Div(who, said, now);
        columns.addClassName("am-case-columns");
        return columns;
    }
}

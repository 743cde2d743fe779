package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.TabSheetVariant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.TimelineLine;
import org.amends.uikit.Arranged;
import org.amends.uikit.Card;

/** A case as it is now. Looks again after every act, and whenever somebody else does something; nothing typed moves. */
final class CaseSheet extends Div {

    private static final Duration AT_MOST_EVERY = Duration.ofMillis(500);

    private final CaseDesk desk;
    private final ComplaintNumber number;
    private final CaseActions actions = new CaseActions(this::look);
    private final OpenForms forms;
    private final Div header = new Div();
    private final Div customer = new Div();
    private final Div now = new Div();
    private final ConversationCard conversation;
    private final TabSheet sheet = new TabSheet();
    private final Map<Div, CaseTab> others = new LinkedHashMap<>();
    private final List<OvertakenCard> overtaken = new ArrayList<>();
    private ComplaintData shown;
    private List<String> alsoHere;

    CaseSheet(CaseDesk desk, ComplaintData complaint) {
        this.desk = desk;
        this.shown = complaint;
        alsoHere = desk.alsoHere(complaint.id());
        number = complaint.number();
        forms = new OpenForms(desk.writer(number));
        Composer composer = desk.works()
                ? new Composer(desk.conversation(), desk.attachments(), number, desk.writer(number), actions)
                : null;
        conversation = new ConversationCard(complaint, desk.times().moments(), composer);
        customer.addClassName("am-case-about-them");
        now.addClassName("am-case-now");
        Div said = new Div(conversation);
        said.addClassName("am-case-said");
        Div columns = new Div(customer, said, now);
        columns.addClassName("am-case-columns");
        sheet.addThemeVariants(TabSheetVariant.LUMO_TABS_MINIMAL, TabSheetVariant.LUMO_NO_PADDING);
        sheet.setWidthFull();
        sheet.add(Labels.say("complaint.case.tab"), columns);
        desk.tabs().forEach(this::offer);
        sheet.addSelectedChangeListener(selected -> openTab());
        addClassName("am-case-sheet");
        add(header, sheet);
        show(desk.timeline(number));
        LiveCases.follow(this, desk.changes(), AT_MOST_EVERY, this::hear);
    }

    String title() {
        return number.value() + " · " + shown.subject();
    }

    private void hear(Set<ComplaintId> news) {
        List<String> here = desk.alsoHere(shown.id());
        if (news.contains(shown.id()) || !here.equals(alsoHere)) {
            alsoHere = here;
            look();
        }
    }

    private void look() {
        shown = desk.complaint(number);
        others.keySet().forEach(Div::removeAll);
        show(desk.timeline(number));
        openTab();
    }

    private void show(List<TimelineLine> lines) {
        header.removeAll();
        header.add(new CaseHeader(shown, desk.times(), alsoHere, desk.diary().of(shown, actions)));
        customer.removeAll();
        customer.add(new CustomerCard(
                shown, desk.casesOfCustomer(shown), desk.times().moments()));
        desk.panels().stream()
                .map(panel -> panel.of(shown))
                .flatMap(Optional::stream)
                .forEach(customer::add);
        int also = desk.alsoLately(shown);
        if (also > 0 && shown.category() != null) {
            customer.add(new Card(related(shown.category(), also)));
        }
        conversation.tell(lines);
        String lastActor = lines.isEmpty() ? "" : lines.get(lines.size() - 1).actor();
        forms.keepOnly(desk.tasks().openForms(shown)).forEach(text -> keep(lastActor, text));
        List<Component> column = new ArrayList<>(overtaken);
        column.addAll(desk.tasks().of(shown, forms, actions));
        Arranged.in(now, column);
    }

    private static Anchor related(String category, int cases) {
        Anchor link = new Anchor(
                ComplaintNavigation.categoryLocation(category), Labels.say("complaint.case.also", cases, category));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private void keep(String who, String text) {
        overtaken.add(new OvertakenCard(who, text, card -> {
            overtaken.remove(card);
            actions.perform(
                    "complaint.compose.done.NOTE", () -> desk.conversation().note(number, text));
        }));
    }

    private void offer(CaseTab tab) {
        Div content = new Div();
        content.addClassName("am-case-tab");
        others.put(content, tab);
        sheet.add(Labels.say(tab.title()), content);
    }

    /** What another tab shows is made when somebody wants to see it. */
    private void openTab() {
        Component selected = sheet.getComponent(sheet.getSelectedTab());
        others.forEach((content, tab) -> {
            if (content == selected && content.getComponentCount() == 0) {
                content.add(tab.of(shown));
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        desk.leave(shown.id());
    }
}

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
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintNumber;
import org.amends.complaint.TimelineLine;
import org.amends.uikit.Arranged;
import org.amends.uikit.Card;
import org.amends.uikit.KeptTextArea;

/** A case as it is now. Looks again after every act, and whenever somebody else does something; nothing typed moves. */
final class CaseSheet extends Div {

    private static final int LATEST_LINES = 500;
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
    private int most = LATEST_LINES;
    private List<TimelineLine> lines;
    private List<String> alsoHere;
    private Runnable gone;

    CaseSheet(CaseDesk desk, ComplaintData complaint) {
        this.desk = desk;
        this.shown = complaint;
        gone = desk.here(complaint.id());
        alsoHere = desk.alsoHere(complaint.id());
        number = complaint.number();
        forms = new OpenForms(desk.writer(number));
        Composer composer = desk.works()
                ? new Composer(desk.conversation(), desk.attachments(), number, desk.writer(number), actions)
                : null;
        conversation = new ConversationCard(complaint, desk.times().moments(), composer, this::showEarlier);
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
        lines = desk.timeline(number, most);
        showHeader();
        showCase();
        LiveCases.followOne(this, desk.changes(), complaint.id(), AT_MOST_EVERY, this::hear);
    }

    String title() {
        return number.value() + " · " + shown.subject();
    }

    private void hear(boolean changed) {
        gone = desk.here(shown.id());
        List<String> here = desk.alsoHere(shown.id());
        if (!here.equals(alsoHere)) {
            alsoHere = here;
            showHeader();
        }
        if (changed) {
            look();
        }
    }

    /** What has not changed stays as it is, with what somebody has opened in it. */
    private void look() {
        ComplaintData before = shown;
        List<TimelineLine> told = lines;
        shown = desk.complaint(number);
        lines = desk.timeline(number, most);
        if (!shown.equals(before)) {
            showHeader();
            others.keySet().forEach(Div::removeAll);
            openTab();
        }
        if (!shown.equals(before) || !lines.equals(told)) {
            showCase();
        } else {
            showTasks();
        }
    }

    private void showEarlier() {
        most *= 2;
        lines = desk.timeline(number, most);
        conversation.tell(lines, lines.size() == most);
    }

    private void showHeader() {
        header.removeAll();
        header.add(new CaseHeader(shown, desk.times(), alsoHere, desk.diary().of(shown, actions)));
    }

    private void showCase() {
        customer.removeAll();
        customer.add(new CustomerCard(
                shown,
                desk.casesOfCustomer(shown),
                desk.intentionOfCustomer(shown).orElse(null),
                desk.times().moments()));
        desk.panels().stream()
                .map(panel -> panel.of(shown))
                .flatMap(Optional::stream)
                .forEach(customer::add);
        int also = desk.alsoLately(shown);
        if (also > 0 && shown.category() != null) {
            customer.add(new Card(related(shown.category(), also)));
        }
        conversation.tell(lines, lines.size() == most);
        showTasks();
    }

    private void showTasks() {
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

    private void keep(String who, KeptTextArea written) {
        String text = written.getValue();
        overtaken.add(new OvertakenCard(
                who,
                text,
                () -> actions.perform(
                        "complaint.compose.done.NOTE", () -> desk.conversation().note(number, text)),
                card -> {
                    overtaken.remove(card);
                    card.removeFromParent();
                    written.forget();
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
        gone.run();
    }
}

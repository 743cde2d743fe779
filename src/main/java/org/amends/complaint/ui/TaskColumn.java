package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ComplaintDesk;
import org.amends.complaint.ComplaintQueue;
import org.amends.complaint.Step;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.uikit.Card;
import org.amends.uikit.Dialogs;
import org.amends.uikit.InfoBox;

/** What is to be done: the form of the open step, and what else is possible. */
@SpringComponent
class TaskColumn {

    private final List<CaseForm> forms;
    private final List<CaseAct> acts;
    private final RequestsOfCase requests;
    private final ComplaintDesk desk;
    private final ComplaintQueue queue;
    private final CurrentUser user;

    TaskColumn(
            List<CaseForm> forms,
            List<CaseAct> acts,
            RequestsOfCase requests,
            ComplaintDesk desk,
            ComplaintQueue queue,
            CurrentUser user) {
        this.forms = forms;
        this.acts = acts;
        this.requests = requests;
        this.desk = desk;
        this.queue = queue;
        this.user = user;
    }

    List<CaseForm> openForms(ComplaintData complaint) {
        if (!user.is(Role.AGENT)) {
            return List.of();
        }
        return forms.stream()
                .filter(form -> form.steps().stream().anyMatch(complaint::offers))
                .sorted(Comparator.comparing(form ->
                        form.steps().stream().min(Comparator.naturalOrder()).orElseThrow()))
                .toList();
    }

    List<Component> of(ComplaintData complaint, OpenForms shown, CaseActions actions) {
        List<Component> column = new ArrayList<>();
        if (!user.is(Role.AGENT)) {
            column.add(new Card(new InfoBox(Labels.say("complaint.case.readOnly"))));
            requests.of(complaint, actions).ifPresent(column::add);
            return column;
        }
        for (CaseForm form : openForms(complaint)) {
            column.add(shown.of(form, complaint, actions).task(column.isEmpty()));
        }
        // what came back is read first
        requests.of(complaint, actions)
                .ifPresent(asked -> column.add(complaint.requestUnread() ? 0 : column.size(), asked));
        column.add(also(complaint, actions));
        return column;
    }

    private Card also(ComplaintData complaint, CaseActions actions) {
        Div buttons = new Div();
        buttons.addClassName("am-case-also");
        String me = user.require().username();
        boolean mine = me.equals(complaint.assignee());
        if (!mine && complaint.open() && (complaint.assignee() == null || user.is(Role.SUPERVISOR))) {
            buttons.add(button(
                    "complaint.also.take",
                    () -> actions.perform("complaint.also.taken", () -> queue.assignToMe(complaint.number()))));
        }
        if (mine && complaint.open()) {
            buttons.add(button(
                    "complaint.also.putBack",
                    () -> ask(
                            complaint,
                            "putBack",
                            reason -> actions.perform(
                                    "complaint.also.putBack.done", () -> queue.putBack(complaint.number(), reason)))));
        }
        acts.stream()
                .filter(act -> act.isOffered(complaint))
                .map(act -> button(act.label(), () -> act.begin(complaint, actions)))
                .forEach(buttons::add);
        if (complaint.offers(Step.WITHDRAW) && user.is(Role.SUPERVISOR)) {
            buttons.add(button(
                    "complaint.also.withdraw",
                    () -> ask(
                            complaint,
                            "withdraw",
                            reason -> actions.perform(
                                    "complaint.also.withdraw.done", () -> desk.withdraw(complaint.number(), reason)))));
        }
        if (complaint.offers(Step.REOPEN)) {
            buttons.add(button(
                    "complaint.also.reopen",
                    () -> ask(
                            complaint,
                            "reopen",
                            reason -> actions.perform(
                                    "complaint.also.reopen.done", () -> desk.reopen(complaint.number(), reason)))));
        }
        Card card = new Card(Labels.say("complaint.also"), buttons);
        card.setVisible(buttons.getChildren().findAny().isPresent());
        return card;
    }

    private static void ask(ComplaintData complaint, String what, Predicate<String> act) {
        Dialogs.confirmWithReason(
                complaint.number(),
                Labels.say("complaint.also." + what + ".question"),
                Labels.say("complaint.also." + what + ".text"),
                Labels.say("complaint.also." + what),
                act);
    }

    private static Button button(String key, Runnable act) {
        Button button = new Button(Labels.say(key), pressed -> act.run());
        button.addClassName("am-pill");
        return button;
    }
}

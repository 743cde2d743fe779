package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.InternalRequestData;
import org.amends.complaint.InternalRequestLookup;
import org.amends.complaint.InternalRequestState;
import org.amends.complaint.InternalRequests;
import org.amends.organisation.CurrentUser;
import org.amends.organisation.Role;
import org.amends.uikit.Card;
import org.amends.uikit.Dialogs;
import org.amends.uikit.FoldedText;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Moments;

/** What other departments were asked on a case, and what came back. */
@SpringComponent
class RequestsOfCase {

    private final InternalRequestLookup lookup;
    private final InternalRequests requests;
    private final Times times;
    private final CurrentUser user;

    RequestsOfCase(InternalRequestLookup lookup, InternalRequests requests, Times times, CurrentUser user) {
        this.lookup = lookup;
        this.requests = requests;
        this.times = times;
        this.user = user;
    }

    Optional<Component> of(ComplaintData complaint, CaseActions actions) {
        List<InternalRequestData> asked = lookup.ofCase(complaint.number());
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(Labels.say("complaint.request.case"));
        if (complaint.requestUnread()) {
            card.add(cameBack(complaint, asked, actions));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("am-requests-of-case");
        asked.forEach(request -> list.add(new ListItem(line(request, actions))));
        card.add(list);
        return Optional.of(card);
    }

    private Component cameBack(ComplaintData complaint, List<InternalRequestData> asked, CaseActions actions) {
        boolean late = asked.stream().anyMatch(InternalRequestData::overdue);
        Span words = new Span(Labels.say(late ? "complaint.request.case.late" : "complaint.request.case.back"));
        InfoBox box = new InfoBox(words);
        if (user.is(Role.AGENT)) {
            box.add(quiet(
                    Labels.say("complaint.request.case.noted"),
                    () -> actions.perform(
                            "complaint.request.case.noted.done", () -> requests.noted(complaint.number()))));
        }
        return late ? box.caution() : box;
    }

    private Component line(InternalRequestData request, CaseActions actions) {
        Moments moments = times.moments();
        Div head = new Div(strong(request.departmentName()));
        head.addClassName("am-apart");
        Div line = new Div(head, new FoldedText(request.question()));
        if (request.isOpen()) {
            head.add(times.countdown(request.dueAt()));
            if (request.takenBy() != null) {
                line.add(third(Labels.say("complaint.request.case.taken", request.takenBy())));
            }
            if (user.is(Role.AGENT)) {
                Button withdraw = quiet(Labels.say("complaint.request.withdraw"), () -> withdraw(request, actions));
                withdraw.setAriaLabel(Labels.say("complaint.request.withdraw.of", request.departmentName()));
                line.add(withdraw);
            }
        } else if (request.endedAt() != null) {
            boolean answered = request.state() == InternalRequestState.ANSWERED;
            head.add(third(Labels.say(
                    answered ? "complaint.request.case.answered" : "complaint.request.case.withdrawn",
                    String.valueOf(request.endedBy()),
                    moments.at(request.endedAt()))));
            if (answered && request.answer() != null) {
                FoldedText answer = new FoldedText(request.answer());
                answer.addClassName("am-answered");
                line.add(answer);
            }
        }
        line.addClassName("am-request-of-case");
        return line;
    }

    private void withdraw(InternalRequestData request, CaseActions actions) {
        Dialogs.confirmWithReason(
                request.id(),
                Labels.say("complaint.request.withdraw.question", request.departmentName()),
                Labels.say("complaint.request.withdraw.text"),
                Labels.say("complaint.request.withdraw"),
                reason -> actions.perform(
                        "complaint.request.withdraw.done", () -> requests.withdraw(request.id(), reason)));
    }

    private static Button quiet(String words, Runnable act) {
        Button button = new Button(words, pressed -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Span strong(String text) {
        Span span = new Span(text);
        span.addClassName("am-strong");
        return span;
    }

    private static Span third(String text) {
        Span span = new Span(text);
        span.addClassNames("am-small", "am-third");
        return span;
    }
}

package org.amends.recovery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.amends.complaint.ComplaintNumber;
import org.amends.recovery.Approvals.Waiting;
import org.amends.recovery.Authority;
import org.amends.uikit.Amounts;
import org.amends.uikit.KeyAction;
import org.amends.uikit.Moments;

/** The proposals that wait, one of them selected. */
final class ProposalList extends Composite<Nav> {

    private final List<Waiting> waiting;
    private final ComplaintNumber selected;
    private final Clock clock;
    private final Moments moments;

    ProposalList(List<Waiting> waiting, ComplaintNumber selected, Clock clock, Moments moments) {
        this.waiting = waiting;
        this.selected = selected;
        this.clock = clock;
        this.moments = moments;
    }

    @Override
    protected Nav initContent() {
        UnorderedList list = new UnorderedList();
        waiting.forEach(each -> list.add(new ListItem(row(each))));
        Nav pane = new Nav(
                list,
                new KeyAction("j", getTranslation("recovery.approvals.next"), () -> move(1)),
                new KeyAction("k", getTranslation("recovery.approvals.previous"), () -> move(-1)));
        pane.addClassNames("am-card", "am-card-flush", "am-pick");
        pane.setAriaLabel(getTranslation("recovery.approvals.list"));
        return pane;
    }

    private RouterLink row(Waiting each) {
        Span who = new Span(each.customer() == null ? getTranslation("recovery.approvals.anonymous") : each.customer());
        who.addClassName("am-strong");
        who.getElement().setAttribute("dir", "auto");
        Span amount = new Span(Amounts.exact(each.proposal().proposed()));
        amount.addClassName("am-strong");
        Span what = new Span(what(each));
        what.addClassNames("am-small", "am-third");
        Span since = new Span(moments.span(Duration.between(each.proposal().proposedAt(), clock.instant())));
        since.addClassNames("am-small", "am-third");
        since.setTitle(getTranslation(
                "recovery.approvals.since", moments.exact(each.proposal().proposedAt())));
        Div lines = new Div(who, amount, what, since);
        lines.addClassName("am-pick-row");
        RouterLink link =
                new RouterLink(ApprovalsView.class, to(each.complaint().number()));
        link.add(lines);
        if (each.complaint().number().equals(selected)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private String what(Waiting each) {
        if (each.proposal().authority() == Authority.MANAGER) {
            return getTranslation("recovery.approvals.forManager");
        }
        return each.proposal().remedies().stream()
                .map(line -> getTranslation("recovery.type." + line.type()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void move(int steps) {
        List<ComplaintNumber> numbers =
                waiting.stream().map(each -> each.complaint().number()).toList();
        int to = numbers.indexOf(selected) + steps;
        if (to >= 0 && to < numbers.size()) {
            UI.getCurrent().navigate(ApprovalsView.class, to(numbers.get(to)));
        }
    }

    private static RouteParameters to(ComplaintNumber number) {
        return new RouteParameters(ApprovalsView.NUMBER, number.value());
    }
}

package org.amends.recovery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.amends.recovery.CompensationData;
import org.amends.recovery.CompensationLedger.Entry;
import org.amends.uikit.Amounts;
import org.amends.uikit.Card;
import org.amends.uikit.Moments;

/** How a case was made good: each proposal, the latest first, where it stands, and what the ledger says. */
final class CompensationPanel extends Composite<Card> {

    private final List<CompensationData> compensations;
    private final List<Entry> ledger;
    private final Moments moments;

    CompensationPanel(List<CompensationData> compensations, List<Entry> ledger, Moments moments) {
        this.compensations = compensations;
        this.ledger = ledger;
        this.moments = moments;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("recovery.panel.title"));
        for (int latest = compensations.size() - 1; latest >= 0; latest--) {
            card.add(proposal(compensations.get(latest)));
        }
        if (!ledger.isEmpty()) {
            card.add(entries());
        }
        return card;
    }

    private Component proposal(CompensationData compensation) {
        Span amount = new Span(
                Amounts.exact(compensation.granted() == null ? compensation.proposed() : compensation.granted()));
        amount.addClassName("am-strong");
        Span state = new Span(getTranslation(
                compensation.interim() ? "recovery.interim.state" : "recovery.state." + compensation.state()));
        state.addClassNames("am-small", "am-second");
        Div head = new Div(state, amount);
        head.addClassName("am-apart");
        Div block = new Div(head, new GrantedLines(compensation.remedies(), moments), line(proposed(compensation)));
        block.addClassName("am-compensation");
        if (compensation.decidedAt() != null && compensation.decidedBy() != null) {
            block.add(line(getTranslation(
                    "recovery.panel.decided", compensation.decidedBy(), moments.at(compensation.decidedAt()))));
        }
        if (compensation.decisionReason() != null) {
            Span reason = new Span("“" + compensation.decisionReason() + "”");
            reason.getElement().setAttribute("dir", "auto");
            block.add(reason);
        }
        return block;
    }

    private String proposed(CompensationData compensation) {
        return getTranslation(
                "recovery.panel.proposed",
                Amounts.exact(compensation.proposed()),
                compensation.proposedBy(),
                moments.at(compensation.proposedAt()));
    }

    private Details entries() {
        UnorderedList list = new UnorderedList();
        list.addClassName("am-lines");
        for (Entry entry : ledger) {
            Span what = new Span(getTranslation(
                    "recovery.ledger." + entry.kind(), getTranslation("recovery.type." + entry.remedy())));
            Span when = new Span(moments.at(entry.at()));
            when.setTitle(getTranslation("recovery.ledger.title", entry.actor(), moments.exact(entry.at())));
            when.addClassName("am-third");
            Span amount = new Span(entry.amount().isZero() ? "" : Amounts.exact(entry.amount()));
            list.add(new ListItem(what, when, amount));
        }
        return new Details(getTranslation("recovery.ledger", ledger.size()), list);
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassNames("am-small", "am-third");
        return line;
    }
}

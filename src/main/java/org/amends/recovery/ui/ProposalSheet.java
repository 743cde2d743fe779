package org.amends.recovery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.ui.ComplaintNavigation;
import org.amends.customer.CustomerProfile;
import org.amends.customer.Risk;
import org.amends.customer.ui.CustomerNavigation;
import org.amends.kernel.Money;
import org.amends.recovery.CompensationData;
import org.amends.recovery.ProposalToDecide;
import org.amends.recovery.SimilarCases.Custom;
import org.amends.uikit.Amounts;
import org.amends.uikit.Card;
import org.amends.uikit.Facts;
import org.amends.uikit.Figure;
import org.amends.uikit.FoldedText;
import org.amends.uikit.Moments;
import org.amends.uikit.RiskBars;
import org.amends.uikit.TierBadge;

/** All that is needed to decide on one proposal; the amount is the largest thing on the page. */
final class ProposalSheet extends Composite<Card> {

    private final ProposalToDecide asked;
    private final CompensationData proposal;
    private final ComplaintData complaint;
    private final ProposalDecision decision;
    private final Moments moments;

    ProposalSheet(ProposalToDecide asked, ProposalDecision decision, Moments moments) {
        this.asked = asked;
        this.proposal = asked.proposal();
        this.complaint = asked.complaint();
        this.decision = decision;
        this.moments = moments;
    }

    @Override
    protected Card initContent() {
        Div top = new Div(figure(), facts());
        top.addClassName("am-proposal-top");
        Card card = new Card(back(), top, about(), new FoldedText(proposal.reasons()), finding());
        card.add(new GrantedLines(proposal.remedies(), moments), decision);
        card.addClassName("am-proposal");
        card.getElement().setAttribute("aria-label", say("sheet", complaint.number()));
        return card;
    }

    /** Seen on a phone only, where the list is a page of its own. */
    private Component back() {
        RouterLink back = new RouterLink(ApprovalsView.class);
        back.setText(say("all"));
        back.addClassName("am-panes-back");
        return back;
    }

    private Component figure() {
        Figure figure = new Figure(
                say("by", proposal.proposedBy(), moments.at(proposal.proposedAt())),
                Amounts.exact(proposal.proposed()),
                parts());
        figure.addClassName("am-figure-large");
        return figure;
    }

    private String parts() {
        if (proposal.goodwill().isZero()) {
            return say("allOwed");
        }
        return proposal.redress().isZero()
                ? say("allGoodwill")
                : say("parts", Amounts.exact(proposal.redress()), Amounts.exact(proposal.goodwill()));
    }

    private Component facts() {
        Facts facts = new Facts()
                .add(say("inCase"), limited(asked.inCase(), asked.limits().inCase()));
        if (asked.similar() != null && complaint.category() != null) {
            facts.add(say("similar", asked.similar().cases()), similar(asked.similar(), complaint.category()));
        }
        CustomerProfile customer = complaint.customer();
        if (customer == null) {
            return facts;
        }
        facts.add(say("inYear"), limited(asked.inTwelveMonths(), asked.limits().inTwelveMonths()))
                .add(say("contribution"), Amounts.rounded(customer.contribution()));
        Span risk = new Span(say("risk", customer.risk().score()));
        risk.setClassName("am-late", customer.risk().band() == Risk.Band.HIGH);
        return facts.add(say("leaves"), risk);
    }

    private Component similar(Custom custom, String category) {
        Anchor cases = new Anchor(
                ComplaintNavigation.categoryLocation(category),
                say(
                        "similar.range",
                        Amounts.rounded(custom.low()),
                        Amounts.rounded(custom.median()),
                        Amounts.rounded(custom.high())));
        cases.getElement().setAttribute("router-link", true);
        cases.setTitle(say("similar.title", category));
        return cases;
    }

    private Component limited(Money reached, Money limit) {
        Span text = new Span(say("ofLimit", Amounts.exact(reached), Amounts.rounded(limit)));
        text.setClassName("am-late", reached.compareTo(limit) > 0);
        return text;
    }

    private Component about() {
        Div line = new Div();
        line.addClassName("am-beside");
        CustomerProfile customer = complaint.customer();
        if (customer == null) {
            line.add(new Span(say("anonymous")));
        } else {
            RouterLink name = CustomerNavigation.link(customer.externalId(), customer.name());
            name.addClassName("am-strong");
            line.add(
                    name,
                    new TierBadge(customer.tier().name()),
                    new RiskBars(customer.risk().band().name(), customer.risk().score()));
        }
        return line;
    }

    private Component finding() {
        Paragraph line = new Paragraph();
        line.addClassNames("am-small", "am-third");
        Anchor open = ComplaintNavigation.link(complaint.number(), say("openCase", complaint.number()));
        open.addClassName("am-unbroken");
        if (complaint.outcome() != null) {
            line.add(new Span(say("finding." + complaint.outcome())), new Span(" · "));
        }
        line.add(new Span(complaint.subject()), new Span(" · "), open);
        return line;
    }

    private String say(String key, Object... arguments) {
        return getTranslation("recovery.approvals." + key, arguments);
    }
}

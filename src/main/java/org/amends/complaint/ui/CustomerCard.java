package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.amends.complaint.ComplaintData;
import org.amends.complaint.QueueRow;
import org.amends.customer.CustomerProfile;
import org.amends.customer.LeavingIntention;
import org.amends.uikit.Amounts;
import org.amends.uikit.Card;
import org.amends.uikit.Facts;
import org.amends.uikit.InfoBox;
import org.amends.uikit.Moments;
import org.amends.uikit.RiskBars;
import org.amends.uikit.TierBadge;
import org.amends.uikit.ZoneBadge;
import org.jspecify.annotations.Nullable;

/** Who complains: what they are worth, what they may do next and why, how to reach them, what was before. */
final class CustomerCard extends Div {

    private static final int OTHERS = 8;

    /** @param leaving what the customer said about leaving, if anything stands */
    CustomerCard(ComplaintData complaint, List<QueueRow> cases, @Nullable LeavingIntention leaving, Moments moments) {
        CustomerProfile customer = complaint.customer();
        add(customer == null ? anonymous(complaint) : profile(complaint, customer, leaving, moments));
        List<QueueRow> others = cases.stream()
                .filter(row -> !row.number().equals(complaint.number()))
                .limit(OTHERS)
                .toList();
        if (!others.isEmpty()) {
            add(new Card(Labels.say("complaint.case.others"), others(others, moments)));
        }
    }

    private static Card anonymous(ComplaintData complaint) {
        Card card = new Card(Labels.say("complaint.case.anonymous"));
        card.add(new TierBadge(complaint.receivedTier().name()));
        card.add(new InfoBox(Labels.say("complaint.case.anonymous.text")));
        return card;
    }

    private static Card profile(
            ComplaintData complaint, CustomerProfile customer, @Nullable LeavingIntention leaving, Moments moments) {
        Anchor name = new Anchor("customers/" + customer.externalId().value(), customer.name());
        name.getElement().setAttribute("router-link", true);
        name.addClassName("am-case-customer");
        name.getElement().setAttribute("dir", "auto");
        Div badges = new Div(
                new TierBadge(customer.tier().name()),
                new RiskBars(customer.risk().band().name(), customer.risk().score()).spelledOut());
        badges.addClassName("am-case-badges");
        Card card = new Card(name, badges);
        List<String> factors = customer.risk().factors().stream()
                .map(factor -> Labels.say("customer.factor." + factor.name(), factor.amount()))
                .toList();
        if (!factors.isEmpty()) {
            card.add(InfoBox.of(factors));
        }
        if (leaving != null) {
            card.add(new InfoBox(Labels.say("complaint.case.leaving", moments.date(leaving.statedOn()), leaving.said()))
                    .caution());
        }
        if (!complaint.supportNeeds().isEmpty()) {
            card.add(new InfoBox(Labels.say("complaint.case.needs", String.join("; ", complaint.supportNeeds())))
                    .caution());
        }
        card.add(facts(complaint, customer));
        return card;
    }

    private static Facts facts(ComplaintData complaint, CustomerProfile customer) {
        Facts facts = new Facts()
                .add(Labels.say("complaint.case.worth"), Amounts.exact(customer.contribution()))
                .add(
                        Labels.say("complaint.case.since"),
                        Integer.toString(customer.since().getYear()))
                .add(
                        Labels.say("complaint.case.zone"),
                        new ZoneBadge(customer.zone().name(), customer.satisfaction()))
                .addIfKnown(Labels.say("complaint.case.phone"), customer.phone());
        if (customer.email() != null) {
            facts.add(
                    Labels.say("complaint.case.email"),
                    breakable(customer.email().value()));
        }
        facts.add(Labels.say("complaint.case.language"), Labels.language(complaint.language()));
        if (complaint.receivedTier() != customer.tier()) {
            facts.add(
                    Labels.say("complaint.case.receivedTier"),
                    new TierBadge(complaint.receivedTier().name()));
        }
        if (complaint.complainant() != null) {
            facts.addIfKnown(
                    Labels.say("complaint.case.complainant"),
                    complaint.complainant().name());
            if (complaint.complainant().contact() != null) {
                facts.add(
                        Labels.say("complaint.case.contact"),
                        breakable(complaint.complainant().contact()));
            }
            facts.addIfKnown(
                    Labels.say("complaint.case.authority"),
                    complaint.complainant().authority());
        }
        return facts;
    }

    /** Where it is too long for its line it breaks at its sign. */
    private static Span breakable(String address) {
        int sign = address.indexOf('@') + 1;
        return new Span(
                new Text(address.substring(0, sign)), new HtmlComponent("wbr"), new Text(address.substring(sign)));
    }

    private static Component others(List<QueueRow> cases, Moments moments) {
        Div list = new Div();
        list.addClassName("am-case-others");
        cases.forEach(row -> {
            RouterLink link = new RouterLink(
                    row.subject(),
                    CaseView.class,
                    new RouteParameters("number", row.number().value()));
            Span when = new Span(moments.at(row.receivedAt()));
            Div line = new Div(link, when);
            list.add(line);
        });
        return list;
    }
}

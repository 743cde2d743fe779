package org.amends.recovery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amends.complaint.CaseRef;
import org.amends.complaint.ComplaintId;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.ui.ComplaintNavigation;
import org.amends.customer.CustomerProfile;
import org.amends.customer.ui.CustomerPanel;
import org.amends.kernel.Money;
import org.amends.organisation.BusinessTime;
import org.amends.recovery.CompensationLedger;
import org.amends.recovery.CompensationLedger.Given;
import org.amends.uikit.Amounts;
import org.amends.uikit.Card;
import org.amends.uikit.Moments;

/** What a customer was given to make good, on their page. */
@org.springframework.stereotype.Component
class CustomerCompensations implements CustomerPanel {

    private static final int LATEST = 20;

    private final CompensationLedger ledger;
    private final ComplaintLookup complaints;
    private final BusinessTime business;
    private final Clock clock;

    CustomerCompensations(CompensationLedger ledger, ComplaintLookup complaints, BusinessTime business, Clock clock) {
        this.ledger = ledger;
        this.complaints = complaints;
        this.business = business;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Component of(CustomerProfile customer) {
        List<Given> given = ledger.given(customer.id(), LATEST);
        return new Compensations(
                given,
                complaints.references(given.stream().map(Given::complaint).collect(Collectors.toSet())),
                ledger.grantedTo(customer.id()),
                new Moments(clock, business.hours().zone()));
    }

    private static final class Compensations extends Composite<Card> {

        private final List<Given> given;
        private final Map<ComplaintId, CaseRef> cases;
        private final Money lastYear;
        private final Moments moments;

        Compensations(List<Given> given, Map<ComplaintId, CaseRef> cases, Money lastYear, Moments moments) {
            this.given = given;
            this.cases = cases;
            this.lastYear = lastYear;
            this.moments = moments;
        }

        @Override
        protected Card initContent() {
            Card card = new Card(getTranslation("recovery.ofCustomer.title"));
            if (given.isEmpty()) {
                Paragraph none = new Paragraph(getTranslation("recovery.ofCustomer.none"));
                none.addClassName("am-third");
                card.add(none);
                return card;
            }
            card.withAside(new Span(getTranslation("recovery.ofCustomer.year", Amounts.exact(lastYear))));
            UnorderedList lines = new UnorderedList();
            lines.addClassName("am-lines");
            given.forEach(one -> lines.add(line(one)));
            card.add(lines);
            return card;
        }

        private ListItem line(Given one) {
            String type = getTranslation("recovery.type." + one.type());
            Span what = new Span(one.amount().isZero() ? type : type + " " + Amounts.exact(one.amount()));
            CaseRef theirs = cases.get(one.complaint());
            Div where = new Div();
            where.addClassName("am-small");
            if (theirs != null) {
                where.add(ComplaintNavigation.link(theirs.number(), theirs.subject()));
            }
            Span granted = new Span(moments.at(one.grantedAt()));
            granted.addClassName("am-third");
            granted.setTitle(moments.exact(one.grantedAt()));
            Span state = new Span(
                    one.fulfilledAt() != null
                            ? getTranslation("recovery.ofCustomer.done")
                            : getTranslation("recovery.ofCustomer." + (one.lapsed() ? "lapsed" : "open")));
            state.addClassName(one.fulfilledAt() == null && !one.lapsed() ? "am-strong" : "am-third");
            return new ListItem(new Div(new Div(what), where), granted, state);
        }
    }
}

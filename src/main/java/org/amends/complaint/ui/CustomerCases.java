package org.amends.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import org.amends.complaint.ComplaintLookup;
import org.amends.complaint.QueueRow;
import org.amends.customer.CustomerProfile;
import org.amends.customer.ui.CustomerPanel;
import org.amends.organisation.BusinessTime;
import org.amends.uikit.Card;
import org.amends.uikit.Moments;

/** What a customer complained about, on their page. */
@org.springframework.stereotype.Component
class CustomerCases implements CustomerPanel {

    private static final int LATEST = 50;

    private final ComplaintLookup complaints;
    private final BusinessTime business;
    private final Clock clock;

    CustomerCases(ComplaintLookup complaints, BusinessTime business, Clock clock) {
        this.complaints = complaints;
        this.business = business;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component of(CustomerProfile customer) {
        return new Cases(
                complaints.ofCustomer(customer.id(), LATEST),
                new Moments(clock, business.hours().zone()));
    }

    private static final class Cases extends Composite<Card> {

        private final List<QueueRow> cases;
        private final Moments moments;

        Cases(List<QueueRow> cases, Moments moments) {
            this.cases = cases;
            this.moments = moments;
        }

        @Override
        protected Card initContent() {
            Card card = new Card(getTranslation("complaint.ofCustomer.title"));
            if (cases.isEmpty()) {
                Paragraph none = new Paragraph(getTranslation("complaint.ofCustomer.none"));
                none.addClassName("am-third");
                card.add(none);
                return card;
            }
            long open = cases.stream().filter(QueueRow::open).count();
            card.withAside(new Span(getTranslation("complaint.ofCustomer.count", cases.size(), open)));
            UnorderedList lines = new UnorderedList();
            lines.addClassName("am-lines");
            cases.forEach(row -> lines.add(line(row)));
            card.add(lines);
            return card;
        }

        private ListItem line(QueueRow row) {
            Anchor subject = ComplaintNavigation.link(row.number(), row.subject());
            Span number = new Span(row.number().value());
            number.addClassNames("am-small", "am-third");
            Span received = new Span(moments.at(row.receivedAt()));
            received.addClassName("am-third");
            received.setTitle(moments.exact(row.receivedAt()));
            Span stage = new Span(getTranslation("complaint.stage." + row.stage()));
            stage.addClassName(row.open() ? "am-strong" : "am-third");
            return new ListItem(new Div(new Div(subject), number), received, stage);
        }
    }
}
